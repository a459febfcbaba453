// What is printed, fetched together: the quarterly page, the tables of superiors, forms.
import './forms';
import './quarter';
import './tables';
