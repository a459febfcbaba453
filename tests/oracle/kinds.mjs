// The kinds of entry: item, roles, form of the body (FORMAT.md section 5).
import { ascending, bool, day, id, int, list, name, oneOf, orNull, record, text } from "./types.mjs";

const file = record({ class: oneOf(["photo", "monitor", "document", "permanent", "other"]), digest: id, name, size: int, taken: day });
const files = list(file, 0, 64);
const ids = (least = 0, most = Infinity) => ascending(id, least, most);
const five = record({ contingency: text, deadline: text, funds: text, measures: text, responsibility: text });
const measure = record({ due: day, n: int, owner: name, standard: text, stop: bool, what: text });
const measures = (v) => list(measure, 1, 200)(v) && v.every((m, i) => m.n === i + 1);

export const ANY = "any";
const required = (roles, body) => ({ item: "required", roles: roles === ANY ? ANY : roles.split(" "), body: record(body) });
const alone = (roles, body) => ({ ...required(roles, body), item: "null" });
const either = (roles, body) => ({ ...required(roles, body), item: "either" });
const judged = { files, submission: id, text };

const TABLE = {
  register: alone("office", {
    batch: text, class: name, deadline: orNull(day), deadlineKind: oneOf(["fixed", "staged", "immediate", "long_term"]), feedback: day, major: bool, number: name,
    openness: oneOf(["public", "internal", "secret"]), origin: text, original: id, ownDeadline: orNull(day), parent: orNull(id), point: text, pollution: ascending(name),
    source: name, text, upper: orNull(text),
  }),
  link: required("office", { relation: oneOf(["duplicate", "split", "merge", "transfer"]), target: id }),
  assign: required("lead office", { acceptor: name, deadline: orNull(day), leadUnit: name, owner: name, ownerOrg: name, replaces: ids(), sponsor: name }),
  accept: required("owner", { assign: id }),
  dispute: required("owner", { assign: id, reason: text }),
  plan: required("owner", { assign: id, five: orNull(five), measures, replaces: ids() }),
  plan_approve: required("lead_unit", { plan: id }),
  progress: required("handler owner", { measure: orNull(int), text }),
  evidence: required("handler owner", { files, measure: orNull(int) }),
  milestone_done: required("handler owner", { done: day, files, measure: int }),
  extend_request: required("owner", { after: ids(), deadline: day, reason: text }),
  extend_grant: required("lead_unit supervisor", { deadline: day, request: id }),
  extend_refuse: required("lead_unit supervisor", { reason: text, request: id }),
  sweep: required("owner", { children: ids(), found: int, method: text, scope: text }),
  sweep_waiver: required("lead lead_unit", { reason: text }),
  submit: required("owner", { files, open: ids(), plan: orNull(id), replaces: ids(), text }),
  withdraw: required("owner", { reason: text, submission: id }),
  return: required("inspector", { reason: text, submission: id }),
  inspect: required("inspector", { date: day, files, findings: list(record({ n: int, ok: bool }), 0, 200), submission: id }),
  approve: required("reviewer", { inspections: ids(), submission: id }),
  veto: required("reviewer", { reason: text, submission: id }),
  notice_post: required("notice", { end: day, place: text, start: day, submission: id, text: id }),
  notice_end: required("notice", { notice: id }),
  object: required(ANY, { submission: id, text }),
  resolve: required("inspector", { object: id, outcome: oneOf(["upheld", "dismissed"]), reason: text }),
  sign_off: required("closer", { approvals: ids(), inspections: ids(), noticeEnd: orNull(id), submission: id }),
  batch_sign_off: alone("closer", { submissions: ids(1, 500) }),
  file: required("supervisor office", { date: day, receipt: name, submission: id }),
  recheck: required("supervisor inspector sponsor", judged),
  rebound: required("supervisor inspector sponsor", judged),
  supervise: required("supervisor lead", { action: oneOf(["list", "delist"]), text }),
  review: required("sponsor", { period: name, text }),
  find_unfounded: required("inspector", { files, text }),
  close_unfounded: required("office", { finding: id }),
  adjudicate: required("lead", { outcome: oneOf(["stands", "returned"]), reason: text, settles: ids(1, 64) }),
  ratify: alone(ANY, { entry: id }),
  paper_act: required("office", { act: name, confirms: orNull(id), number: name, org: name, person: name, scan: id, signed: day, submission: orNull(id) }),
  letter: either("office supervisor lead", { copies: list(name, 0, 64), due: orNull(day), form: name, number: text, received: text, text, to: name }),
  comment: required(ANY, { text }),
  remind: required(ANY, { text }),
  handover: alone("office lead supervisor", { from: name, items: ids(), text, to: name }),
  checklist: alone("office", { lines: list(text, 0, 200), name }),
  checkpoint: alone("witness", { count: int, of: orNull(id), root: id, with: ids(0, 8) }),
};

export const KINDS = Object.assign(Object.create(null), TABLE);
