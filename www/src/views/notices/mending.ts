// What mends a notice where it stands, with its words: loaded soon after the sheet, which is drawn without it.
import '../../parts/mend/mend';
import './form-reason';
import './texts';
