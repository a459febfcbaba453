// What the page says in Chinese from the start.
import notices from '../../../data/messages/zh/notices.ftl?raw';
import page from '../../../data/messages/zh/page.ftl?raw';

export default [page, notices];
