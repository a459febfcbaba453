// What a clerk at a replica believes of an item: rough on purpose, it is no second judge.
import { newestRoster } from "./book.mjs";

export function belief(book, replica, item) {
  const all = [...replica.known].map((id) => book.entries.get(id)).filter((e) => e.good && (e.value.item === item || e.id === item));
  const register = book.entries.get(item);
  const of = (kind) => all.filter((e) => e.value.kind === kind);
  const body = (e) => e.value.body;
  const replaced = (kind) => new Set(of(kind).flatMap((e) => body(e).replaces));
  const roster = newestRoster(replica);
  const policy = [roster, book.rosters[0]].map((r) => r.value.policies.find((p) => p.class === register.value.body.class)).find((p) => p) ?? book.rosters[0].value.policies[0];
  const rebounds = of("rebound");
  const fresh = (e) => !rebounds.some((r) => r.past.has(e.id));
  const dropped = new Set(of("adjudicate").flatMap((e) => (body(e).settles.length > 1 ? body(e).settles : [])));
  const assigns = of("assign").filter((e) => !replaced("assign").has(e.id) && !dropped.has(e.id));
  const plans = of("plan").filter((e) => !replaced("plan").has(e.id));
  const plan = plans.find((p) => of("plan_approve").some((a) => body(a).plan === p.id)) ?? null;
  const returned = new Set(of("adjudicate").filter((e) => body(e).outcome === "returned").flatMap((e) => body(e).settles));
  const hit = new Set([...of("withdraw"), ...of("return"), ...all.filter((e) => returned.has(e.id))].map((e) => body(e).submission));
  const upheld = of("resolve").filter((e) => body(e).outcome === "upheld").map((e) => book.entries.get(body(e).object)?.value.body.submission);
  const gone = new Set([...hit, ...upheld, ...replaced("submit"), ...rebounds.map((e) => body(e).submission)]);
  const live = of("submit").filter((e) => fresh(e) && !gone.has(e.id));
  const S = live.at(-1) ?? null;
  const about = (kind) => (S === null ? [] : of(kind).filter((e) => body(e).submission === S.id));
  const answered = new Set([...of("extend_grant"), ...of("extend_refuse")].map((e) => body(e).request));
  const grants = of("extend_grant").filter((g) => !of("extend_request").some((r) => body(r).after.includes(g.id) && of("extend_grant").some((o) => body(o).request === r.id)));
  const signedOff = S !== null && (about("sign_off").length > 0 || [...replica.known].some((id) => book.entries.get(id).value.body.submissions?.includes(S.id)));
  return { all, of, body, register, policy, fresh, assigns, plans, plan, live, S, about, answered, grants, signedOff, roster };
}

/** The kinds that would carry the item on; empty where nothing is left to do. */
export function nextSteps(b) {
  const { policy, S } = b;
  if (b.of("close_unfounded").length > 0 || b.of("link").some((e) => ["duplicate", "merge"].includes(e.value.body.relation))) return ["comment"];
  if (b.of("find_unfounded").length > 0 && b.of("assign").length === 0) return ["close_unfounded", "close_unfounded", "assign"];
  if (b.assigns.length === 0) return [...Array(12).fill("assign"), "find_unfounded", "link"];
  if (b.assigns.length > 1) return ["adjudicate"];
  if (b.signedOff) return b.about("file").length === 0 ? ["file", "file", "rebound", "recheck"] : ["rebound", "recheck", "comment"];
  if (b.of("extend_request").some((r) => !b.answered.has(r.id))) return ["extend_grant", "extend_grant", "extend_refuse", "comment"];
  if (S === null) {
    if (policy.plan && b.plan === null) return [b.plans.length === 0 ? "plan" : "plan_approve"];
    const done = new Set(b.of("milestone_done").filter(b.fresh).map((e) => e.value.body.measure));
    if (policy.plan && b.plan.value.body.measures.some((m) => !done.has(m.n))) return ["milestone_done"];
    if (policy.sweep && ![...b.of("sweep"), ...b.of("sweep_waiver")].some(b.fresh)) return ["sweep", "sweep", "sweep_waiver"];
    return ["submit"];
  }
  const open = b.about("object").filter((o) => !b.of("resolve").some((r) => r.value.body.object === o.id));
  if (open.length > 0) return ["resolve"];
  if (new Set(b.about("inspect").map((e) => e.value.by)).size < policy.inspectors) return ["inspect"];
  const places = policy.approvals.reduce((sum, a) => sum + a.count, 0);
  if (new Set(b.about("approve").map((e) => e.value.by)).size < places) return ["approve"];
  if (policy.noticeDays > 0) {
    const notice = b.about("notice_post").at(-1);
    if (notice === undefined) return ["notice_post"];
    if (!b.of("notice_end").some((e) => e.value.body.notice === notice.id)) return ["notice_end"];
  }
  return policy.batch ? ["batch_sign_off", "sign_off"] : ["sign_off"];
}
