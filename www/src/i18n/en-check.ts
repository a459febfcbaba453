// What a check, a register and keys say in English: nobody waits for it before the page can be used.
export { default } from '../../../data/messages/en/notices-check.ftl?raw';
