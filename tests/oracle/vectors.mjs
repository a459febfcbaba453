// The oracle's own parts against published numbers: node vectors.mjs. Exit 1 if one is not met.
import * as ed25519 from "./ed25519.mjs";
import { read } from "./canonical.mjs";
import * as sm2 from "./sm2.mjs";
import { dayNumber, weekday } from "./types.mjs";

const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** RFC 8032, 7.1, test 2. */
const RFC = {
  pub: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
  message: Buffer.from("72", "hex"),
  signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
};

/** The same S plus the order of the group: what a lax verifier takes too. */
function plusOrder(signature) {
  const bytes = Buffer.from(signature, "hex");
  const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString("hex")}`) + L;
  return signature.slice(0, 64) + Buffer.from(s.toString(16).padStart(64, "0"), "hex").reverse().toString("hex");
}

/** GM/T 0003.5, A.2: signature with the recommended curve. */
const GMT = {
  pub: "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13",
  message: Buffer.from("message digest"),
  signature: "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa",
};

const refuses = (text) => {
  try {
    read(Buffer.from(text, "latin1"));
    return false;
  } catch {
    return true;
  }
};

/** Points of order 1, 2, 4, 8 and encodings that are not canonical. */
const UNSOUND = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000080",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

const CHECKS = {
  "RFC 8032 holds": ed25519.verify(RFC.pub, RFC.message, RFC.signature),
  "another message does not": !ed25519.verify(RFC.pub, Buffer.from("73", "hex"), RFC.signature),
  "S plus the order does not": !ed25519.verify(RFC.pub, RFC.message, plusOrder(RFC.signature)),
  "points of small order or not canonical are unsound": UNSOUND.every((point) => !ed25519.soundPoint(Buffer.from(point, "hex"))),
  "a sound point is sound": ed25519.soundPoint(Buffer.from(RFC.pub, "hex")),
  "GB/T 32905, A.1": sm2.sm3(Buffer.from("abc")).toString("hex") === "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
  "GM/T 0003.5 holds": sm2.verify(GMT.pub, GMT.message, GMT.signature),
  "another digest does not": !sm2.verify(GMT.pub, Buffer.from("message digesu"), GMT.signature),
  "the reader refuses what it must": [
    '{"a":1,"a":1}', "[1.0]", "[-0]", "[01]", "[1e0]", "[9007199254740992]", '["\\ud800"]', '["\\u0061"]', "[1] ", " [1]", "[1,]", "{}x", '{"b":1,"a":1}', '["\\/"]', "\xef\xbb\xbf[]",
    '["\xff"]', "[[[[[[[[[[[[[]]]]]]]]]]]]]", '["', "", "nul", '["\t"]',
  ].every(refuses),
  "and takes what it must": [
    '{"a":1,"b":[true,false,null,-5,"\\n\\u0001"]}', "[[[[[[[[[[[[]]]]]]]]]]]]", "9007199254740991", '"\xe5\xad\x97"', '{"":0}',
  ].every((text) => !refuses(text)),
  "2024-02-29 is a Thursday, a day before 2024-03-01": weekday("2024-02-29") === 3 && dayNumber("2024-03-01") - dayNumber("2024-02-29") === 1,
};

const broken = Object.entries(CHECKS).filter(([, holds]) => !holds);
for (const [name] of broken) console.log(`not so: ${name}`);
process.exit(broken.length > 0 ? 1 : 0);
