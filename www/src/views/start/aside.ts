// What stands beside the doors of the landing view: it comes when the page can be used.
import './aside-texts';
import './limits';
import './privacy';
