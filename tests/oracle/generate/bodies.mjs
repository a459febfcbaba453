// A body for any kind, from what the clerk believes: mostly right, sometimes not.
import { nextDay, weekday } from "../types.mjs";
import { dayAt } from "./book.mjs";

/** A mistake: rarer where the history is calm. */
const slip = (c, p) => c.random.chance(p * c.temper.slip);

const idsOf = (entries) => entries.map((e) => e.id).sort();
const DAY = 86_400;

/** `c`: book, random, b (belief, or null where the kind has no item), item, who, items (ids of registers known here). */
export function bodyFor(kind, c) {
  const make = BODIES[kind];
  return make(c);
}

function files(c, least) {
  const { random, book } = c;
  const count = slip(c, 0.06) ? 0 : least + (random.chance(0.2) ? 1 : 0);
  return Array.from({ length: count }, (_, i) => ({
    class: i === 0 && !slip(c, 0.3) ? "permanent" : "photo",
    // A small stock, so that now and then a photograph is used twice.
    digest: random.chance(0.03) ? String(random.below(3)).repeat(64) : random.hex(64),
    name: `照片${i}.jpg`, size: random.below(5_000_000), taken: dayAt(book.clock),
  }));
}

const day = (c, days) => dayAt(c.book.clock + days * DAY);
const S = (c) => c.b.S?.id ?? c.b.of("submit").at(-1)?.id ?? c.random.hex(64);
const oneOf = (c, entries) => (entries.length > 0 ? c.random.pick(entries).id : c.random.hex(64));
const lastOf = (c, entries) => (entries.length > 0 ? entries.at(-1).id : c.random.hex(64));
const assignOf = (c) => lastOf(c, c.b.assigns.length > 0 && !slip(c, 0.05) ? c.b.assigns : c.b.of("assign"));
const subset = (c, entries) => (slip(c, 0.08) ? c.random.some(entries, 0.6) : entries);

function noticeEnd(c, start) {
  const { calendar } = c.b.roster.value;
  const wanted = Math.max(1, c.b.policy.noticeDays) - (slip(c, 0.1) ? 1 : 0);
  let [end, count] = [start, 0];
  for (;;) {
    if (calendar.on.includes(end) || (weekday(end) < 5 && !calendar.off.includes(end))) count += 1;
    if (count >= wanted) return end;
    end = nextDay(end);
  }
}

const BODIES = {
  register: (c) => {
    const deadline = c.random.chance(0.7) ? day(c, c.random.between(30, 200)) : null;
    return {
      batch: "", class: c.className, deadline, deadlineKind: c.random.pick(["fixed", "fixed", "staged", "long_term"]), feedback: "2026-02-01", major: c.random.chance(0.2),
      number: String(c.random.between(1, 12)), openness: "public", origin: "", original: c.random.hex(64), ownDeadline: null,
      parent: c.items.length > 0 && c.random.chance(0.2) ? c.random.pick(c.items) : null, point: "", pollution: c.random.some(["土壤", "大气", "水"].sort(), 0.3),
      source: c.random.pick(["省督察", "省督察", "信访"]), text: "问题", upper: null,
    };
  },
  link: (c) => ({ relation: c.random.pick(["duplicate", "split", "merge", "transfer"]), target: c.items.length > 0 ? c.random.pick(c.items) : c.random.hex(64) }),
  assign: (c) => ({
    acceptor: c.alone ? "独办公室" : slip(c, 0.06) ? "甲厂" : "验收组", deadline: c.random.chance(0.6) ? day(c, c.random.between(40, 150)) : null, leadUnit: c.alone ? "独办公室" : "环境局",
    owner: !slip(c, 0.2) ? "冯厂长" : c.random.pick(["褚厂长", "卫验", "独办"]), ownerOrg: c.alone ? "独办公室" : !slip(c, 0.2) ? "甲厂" : "乙厂", replaces: idsOf(subset(c, c.b.assigns)), sponsor: "尤保",
  }),
  accept: (c) => ({ assign: assignOf(c) }),
  dispute: (c) => ({ assign: assignOf(c), reason: "不属本单位" }),
  plan: (c) => ({
    assign: assignOf(c), five: c.b.register.value.body.major && !slip(c, 0.1) ? { contingency: "", deadline: "", funds: "", measures: "", responsibility: "" } : null,
    measures: Array.from({ length: c.random.between(1, 2) }, (_, i) => ({ due: day(c, c.random.between(5, slip(c, 0.1) ? 250 : 28)), n: i + 1, owner: "陈经办", standard: "", stop: c.random.chance(0.15), what: "措施" })),
    replaces: idsOf(subset(c, c.b.plans)),
  }),
  plan_approve: (c) => ({ plan: lastOf(c, c.b.plans) }),
  progress: (c) => ({ measure: measure(c), text: "" }),
  evidence: (c) => ({ files: files(c, 1), measure: measure(c) }),
  milestone_done: (c) => {
    const done = new Set(c.b.of("milestone_done").filter(c.b.fresh).map((e) => e.value.body.measure));
    const next = c.b.plan?.value.body.measures.find((m) => !done.has(m.n))?.n ?? 1;
    return { done: dayAt(c.book.clock), files: files(c, Math.max(1, c.b.policy.evidenceMin)), measure: slip(c, 0.04) ? 3 : next };
  },
  extend_request: (c) => ({ after: idsOf(subset(c, c.b.grants)), deadline: day(c, 90), reason: "" }),
  extend_grant: (c) => ({ deadline: day(c, c.random.between(20, 120)), request: request(c) }),
  extend_refuse: (c) => ({ reason: "", request: request(c) }),
  sweep: (c) => {
    const children = c.random.some(c.items, 0.15).sort();
    return { children, found: children.length + (slip(c, 0.05) ? 1 : 0), method: "", scope: "" };
  },
  sweep_waiver: () => ({ reason: "" }),
  submit: (c) => {
    const children = c.items.filter((id) => c.book.entries.get(id).value.body.parent === c.item);
    const plan = c.b.policy.plan ? (c.b.plan?.id ?? null) : null;
    return { files: files(c, c.b.policy.evidenceMin), open: c.random.some(children, slip(c, 0.3) ? 0.5 : 1).sort(), plan: slip(c, 0.03) ? null : plan, replaces: idsOf(subset(c, c.b.live)), text: "" };
  },
  withdraw: (c) => ({ reason: "", submission: S(c) }),
  return: (c) => ({ reason: "不合格", submission: S(c) }),
  inspect: (c) => {
    const plan = c.b.S === null || c.b.S.value.body.plan === null ? null : (c.book.entries.get(c.b.S.value.body.plan) ?? null);
    const findings = (plan?.value.body.measures ?? []).map((m) => ({ n: m.n, ok: !slip(c, 0.03) }));
    return { date: dayAt(c.book.clock), files: files(c, 1), findings, submission: S(c) };
  },
  approve: (c) => ({ inspections: idsOf(subset(c, c.b.about("inspect"))), submission: S(c) }),
  veto: (c) => ({ reason: "", submission: S(c) }),
  notice_post: (c) => {
    const start = day(c, c.random.below(2));
    return { end: noticeEnd(c, start), place: "公示栏", start, submission: S(c), text: c.random.hex(64) };
  },
  notice_end: (c) => ({ notice: lastOf(c, c.b.of("notice_post")) }),
  object: (c) => ({ submission: S(c), text: "群众反映" }),
  resolve: (c) => ({ object: lastOf(c, c.b.of("object")), outcome: c.random.chance(0.35) ? "upheld" : "dismissed", reason: "" }),
  sign_off: (c) => {
    const paper = c.b.about("paper_act").filter((e) => e.value.body.confirms !== null);
    const approvals = subset(c, [...c.b.about("approve"), ...paper]);
    const end = c.b.of("notice_end").at(-1)?.id ?? null;
    return { approvals: idsOf(approvals), inspections: idsOf(subset(c, c.b.about("inspect"))), noticeEnd: c.b.policy.noticeDays > 0 || slip(c, 0.02) ? end : null, submission: S(c) };
  },
  file: (c) => ({ date: dayAt(c.book.clock), receipt: "回执", submission: S(c) }),
  recheck: (c) => ({ files: files(c, 1), submission: S(c), text: "" }),
  rebound: (c) => ({ files: files(c, 1), submission: S(c), text: "反弹" }),
  supervise: (c) => ({ action: c.random.pick(["list", "delist"]), text: "" }),
  review: () => ({ period: "2026-Q1", text: "" }),
  find_unfounded: (c) => ({ files: files(c, 1), text: "" }),
  close_unfounded: (c) => ({ finding: lastOf(c, c.b.of("find_unfounded")) }),
  adjudicate: (c) => {
    const KINDS = ["assign", "dispute", "submit", "withdraw", "return", "veto", "object", "sign_off"];
    const can = c.b.assigns.length > 1 ? c.b.assigns : c.b.all.filter((e) => KINDS.includes(e.value.kind) && (e.value.kind !== "assign" || c.random.chance(0.1)));
    const settles = c.b.assigns.length > 1 ? can : can.slice(-c.random.between(1, 3));
    return { outcome: c.random.chance(0.7) ? "stands" : "returned", reason: "", settles: settles.length > 0 ? idsOf(settles) : [c.random.hex(64)] };
  },
  paper_act: (c) => {
    const first = c.b.about("paper_act").filter((e) => e.value.body.confirms === null && e.value.by !== c.who.kid).at(-1);
    if (first !== undefined) return { ...first.value.body, confirms: first.id, ...(slip(c, 0.1) ? { number: "错号" } : {}) };
    return { act: c.random.chance(0.9) ? "approve" : "minutes", confirms: null, number: "文1", org: c.random.pick(["应急局", "环境局", "市政府"]), person: c.random.pick(["副市长", "沈审"]), scan: c.random.hex(64), signed: dayAt(c.book.clock), submission: S(c) };
  },
  letter: (c) => ({ copies: [], due: null, form: "督办函", number: "", received: "", text: "", to: "甲厂" }),
  comment: () => ({ text: "备注" }),
  remind: () => ({ text: "催办" }),
  handover: (c) => ({ from: "周办", items: [...c.items].sort().slice(0, 3), text: "", to: "吴办" }),
  checklist: () => ({ lines: ["一", "二"], name: "清单" }),
  ratify: (c) => ({ entry: c.target ?? c.random.hex(64) }),
  batch_sign_off: (c) => ({ submissions: c.submissions.length > 0 ? [...new Set(c.submissions)].sort() : [c.random.hex(64)] }),
};

function measure(c) {
  if (!c.b.policy.plan || c.random.chance(0.2)) return null;
  const measures = c.b.plan?.value.body.measures ?? [];
  return measures.length > 0 ? c.random.pick(measures).n : 1;
}

function request(c) {
  const open = c.b.of("extend_request").filter((r) => !c.b.answered.has(r.id));
  return open.length > 0 ? open.at(-1).id : oneOf(c, c.b.of("extend_request"));
}

/** Who would do this, by the organisations that the item names. */
export function fitting(kind, b, who) {
  const assign = b?.assigns.at(-1)?.value.body;
  const acted = (of) => b.about(of).some((e) => e.value.by === who.kid);
  switch (kind) {
    case "accept": case "dispute": case "plan": case "submit": case "extend_request": case "sweep": case "withdraw":
    case "milestone_done": case "progress": case "evidence":
      return who.org === assign?.ownerOrg;
    case "plan_approve":
      return who.org === assign?.leadUnit;
    case "inspect":
      return who.org === assign?.acceptor && who.person !== assign?.owner && !acted("inspect");
    case "return": case "resolve":
      return who.org === assign?.acceptor;
    case "approve": {
      const wanted = b.policy.approvals.map((a) => a.org).filter((org) => org !== "");
      const have = b.about("approve").map((e) => e.value.by);
      return !have.includes(who.kid) && (wanted.length === 0 || wanted.includes(who.org) || b.policy.approvals.some((a) => a.org === "")) && who.org !== assign?.ownerOrg;
    }
    case "sign_off": case "batch_sign_off":
      return who.org !== assign?.ownerOrg && who.person !== assign?.owner;
    default:
      return true;
  }
}
