// The people of a random history, their keys, and the policies of its classes.
import { createHash } from "node:crypto";
import { kidOf, suiteOf } from "../suites.mjs";

const PEOPLE = [
  ["周办", "整改办", "office"],
  ["吴办", "整改办", "office notice"],
  ["郑领导", "区政府", "lead"],
  ["王科", "环境局", "lead_unit"],
  ["冯厂长", "甲厂", "owner handler"],
  ["陈经办", "甲厂", "handler owner"],
  ["褚厂长", "乙厂", "owner handler"],
  ["卫验", "验收组", "inspector"],
  ["蒋验", "验收组", "inspector"],
  ["沈审", "环境局", "reviewer"],
  ["韩审", "应急局", "reviewer"],
  ["杨销", "督导组", "closer"],
  ["朱销", "整改办", "closer office"],
  ["秦督", "督察办", "supervisor"],
  ["尤保", "区政府", "sponsor"],
  ["许证", "档案局", "witness"],
  ["何证", "公证处", "witness"],
  ["吕证", "整改办", "witness"],
  // One person with a second key in another role; an inspector of the owner's firm; a reviewer who is nobody's.
  ["冯厂长", "验收组", "inspector closer"],
  ["施验", "甲厂", "inspector reviewer closer"],
  ["张审", "经信局", "reviewer inspector"],
];

const EVERY_ROLE = "office lead lead_unit owner handler inspector reviewer notice closer supervisor sponsor witness";

const pairs = new Map();

/** Key pairs are made once: the people are the same in all histories, so that signatures can be kept. */
export function pairOf(suiteName, label) {
  const name = `${suiteName} ${label}`;
  if (!pairs.has(name)) {
    const suite = suiteOf(suiteName);
    const pair = suite.keyPair(createHash("sha256").update(name).digest());
    pairs.set(name, { ...pair, kid: kidOf(suite, pair.pub), label });
  }
  return pairs.get(name);
}

export function peopleOf(random, suiteName) {
  const alone = random.chance(0.06);
  const rows = alone ? [["独办", "独办公室", EVERY_ROLE]] : PEOPLE;
  const people = rows.map(([person, org, roles], i) => {
    const pair = pairOf(suiteName, `${person} ${i}`);
    return { ...pair, pair, person, org, roles: roles.split(" ").map((role) => ({ classes: random.chance(0.04) ? ["督察"] : [], from: "2026-01-01", role, to: random.chance(0.04) ? "2026-04-10" : null })) };
  });
  return { alone, people };
}

export function policiesOf(random, alone) {
  const separation = alone ? "office" : random.pick(["person", "person", "org"]);
  const full = {
    approvals: alone
      ? []
      : random.pick([
          [{ count: 1, org: "应急局" }, { count: 1, org: "环境局" }],
          [{ count: 1, org: "" }],
          [{ count: 1, org: "" }, { count: 1, org: "环境局" }],
          [{ count: 2, org: "" }],
        ]),
    batch: random.chance(0.2),
    class: "督察",
    evidenceMin: random.between(0, 2),
    inspectors: alone ? 1 : random.between(1, 2),
    lateObjection: random.pick(["flag", "flag", "hold"]),
    noticeDays: random.pick([0, 0, 3, 10]),
    paper: random.chance(0.5) ? ["approve"] : [],
    plan: true,
    separation,
    strictTime: random.chance(0.3),
    sweep: random.chance(0.4),
  };
  const light = { ...full, approvals: [], batch: true, class: "一般", evidenceMin: random.between(0, 1), inspectors: 1, noticeDays: 0, plan: false, sweep: false };
  const middle = { ...full, class: "信访", noticeDays: 0, plan: random.chance(0.5), sweep: false, lateObjection: "flag", paper: ["approve"] };
  const byBytes = (a, b) => Buffer.compare(Buffer.from(a.class), Buffer.from(b.class));
  return [full, light, middle].map((p) => ({ ...p, approvals: [...p.approvals].sort((a, b) => Buffer.compare(Buffer.from(a.org), Buffer.from(b.org))) })).sort(byBytes);
}
