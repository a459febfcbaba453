# Texts of the pages Help and About.

help-lead = Each kind of notice has a code. Open a code to see what is expected and how to mend it.
help-code = Code
help-weight = Weight
help-meaning = What it says
help-unknown = There is no such code
help-all = All codes
help-dots = A notice shows its own figures and names where “…” stands here.
severity-error = Error
severity-warning = Warning
severity-hint = Hint
about-text = nearzero computes an enterprise’s carbon emissions by published methods; every number can be traced to its source.
about-version = Version
about-program = Program
about-privacy = Where data go
about-privacy-text = This page’s security policy forbids every outgoing request (connect-src 'none'); the browser’s developer tools show it. What you enter stays in this browser and in the files you save.
about-licence = Licence
about-licence-show = Licence of nearzero
about-others = Works of others
about-others-show = Third-party software inside, with its licences
