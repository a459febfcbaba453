// What the page says in English from the start.
import notices from '../../../data/messages/en/notices.ftl?raw';
import page from '../../../data/messages/en/page.ftl?raw';

export default [page, notices];
