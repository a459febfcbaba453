// What a check, a register and keys say in Chinese: nobody waits for it before the page can be used.
export { default } from '../../../data/messages/zh/notices-check.ftl?raw';
