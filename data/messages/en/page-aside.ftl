# beside the doors of the landing view

limits-http = This page was opened over plain http
limits-disk = This page was opened from a disk
limits-browser = What this browser cannot do
limit-http-altered = The page can be altered on its way through the network, and nearzero cannot notice. Ask whoever runs the site for https, or open the single file from a disk.
limit-disk-storage = Files are kept in this browser: other pages that it opens from a disk share the storage with this one, and another browser does not see it. Save a copy of what matters with “Save to a file…”, and open no page file of unknown origin.
limit-disk-update = The single file does not update itself; a new version has to be copied anew.
limit-locks = Two tabs cannot be kept from changing one file at the same time: edit in one tab only. Whoever saves second is told, and overwrites nothing.
limit-save = The file on the disk cannot be written in place: “Save to a file…” downloads a new copy each time, and the newest is the one that counts.
privacy-title = Nothing leaves this machine
privacy-check = No need to believe it: three ways to see for yourself
privacy-cable = Pull the plug
privacy-cable-text = Once “works offline” stands above, disconnect: entry, derivations and files go on as before.
privacy-network = Watch the network
privacy-network-text = Press F12, choose Network, enter a few figures: no request appears.
privacy-policy = Let the browser testify
privacy-policy-text = The policy of this page forbids every request. Press the button: the page tries to send one, and the browser says what it did.
privacy-try = Try to send one
privacy-refused = The browser refused it: { $rule }
privacy-open = The policy did not refuse it. This is not the file as published: get the page anew.

