"""Makes and checks the SM2 vectors of this folder with three programs that are not ours.

    pip install gmssl && npm install sm-crypto@0.5.8 && python make-sm2.py

gmssl (Python), sm-crypto (JavaScript, run by node) and openssl 3 (command line) each sign the same messages with the same
keys; every signature, and every one of `sm2-ours.json`, is then verified by all three. Identity 1234567812345678, SM3 over
Z and message, signature r then s, public key 04 x y. What is written is what all three agree on. A signature of SM2 is
random, so another run gives other bytes that are as good.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from gmssl import func, sm2

HERE = Path(__file__).parent
IDENTITY = b"1234567812345678"
SECRETS = [
    "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8",  # GB/T 32918.5 A.2
    "0000000000000000000000000000000000000000000000000000000000000001",
    "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54121",  # n - 2, the largest
    "0707070707070707070707070707070707070707070707070707070707070707",
]
MESSAGES = [b"", b"message digest", "同意销号".encode(), bytes(range(256)) * 5]


def public_of(secret):
    maker = sm2.CryptSM2(private_key=secret, public_key="")
    return maker._kg(int(secret, 16), maker.ecc_table["g"]).rjust(128, "0")


def gmssl_sign(secret, public, message):
    maker = sm2.CryptSM2(private_key=secret, public_key=public)
    while True:
        made = maker.sign_with_sm3(message, func.random_hex(maker.para_len))
        if made and len(made) == 128:
            return made


def gmssl_verify(public, message, signature):
    return bool(sm2.CryptSM2(private_key="", public_key=public).verify_with_sm3(signature, message))


NODE = """
const { sm2 } = require('sm-crypto');
const calls = JSON.parse(require('fs').readFileSync(0));
const bytes = hex => Array.from(Buffer.from(hex, 'hex'));
console.log(JSON.stringify(calls.map(c => c.signature === undefined
  ? sm2.doSignature(bytes(c.message), c.secret, { hash: true, publicKey: '04' + c.public })
  : sm2.doVerifySignature(bytes(c.message), c.signature, '04' + c.public, { hash: true }))));
"""


def node(calls):
    done = subprocess.run(["node", "-e", NODE], input=json.dumps(calls).encode(), capture_output=True, check=True)
    return json.loads(done.stdout)


def der(tag, *parts):
    body = b"".join(parts)
    length = bytes([len(body)]) if len(body) < 128 else bytes([0x81, len(body)])
    return bytes([tag]) + length + body


OID = der(6, bytes.fromhex("2a811ccf5501822d"))  # 1.2.156.10197.1.301
ALGORITHM = der(0x30, der(6, bytes.fromhex("2a8648ce3d0201")), OID)


def openssl(arguments, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            (Path(folder) / name).write_bytes(content)
        command = ["openssl", "pkeyutl", "-rawin", "-digest", "sm3", "-pkeyopt", "distid:" + IDENTITY.decode()]
        done = subprocess.run(command + arguments, cwd=folder, capture_output=True)
        return done.returncode, done.stdout


def integer(value):
    raw = value.to_bytes(33, "big").lstrip(b"\0") or b"\0"
    return der(2, raw if raw[0] < 128 else b"\0" + raw)


def openssl_sign(secret, public, message):
    point = der(3, b"\0\4" + bytes.fromhex(public))
    key = der(0x30, der(2, b"\1"), der(4, bytes.fromhex(secret)), der(0xA1, point))
    key = der(0x30, der(2, b"\0"), ALGORITHM, der(4, key))
    code, made = openssl(["-sign", "-inkey", "key", "-keyform", "DER", "-in", "text"], {"key": key, "text": message})
    assert code == 0, "openssl does not sign"
    numbers, at = [], 2
    for _ in range(2):
        length = made[at + 1]
        numbers.append(int.from_bytes(made[at + 2 : at + 2 + length], "big"))
        at += 2 + length
    return "".join(f"{number:064x}" for number in numbers)


def openssl_verify(public, message, signature):
    key = der(0x30, ALGORITHM, der(3, b"\0\4" + bytes.fromhex(public)))
    made = der(0x30, integer(int(signature[:64], 16)), integer(int(signature[64:], 16)))
    arguments = ["-verify", "-pubin", "-inkey", "key", "-keyform", "DER", "-in", "text", "-sigfile", "sig"]
    return openssl(arguments, {"key": key, "text": message, "sig": made})[0] == 0


def verified_by_all(vectors):
    calls = [{"public": v["public"][2:], "message": v["message"], "signature": v["signature"]} for v in vectors]
    for vector, by_node in zip(vectors, node(calls)):
        public, message, signature = vector["public"][2:], bytes.fromhex(vector["message"]), vector["signature"]
        by = (gmssl_verify(public, message, signature), by_node, openssl_verify(public, message, signature))
        if by != (True, True, True):
            sys.exit(f"gmssl, sm-crypto, openssl say {by} of {vector}")


def main():
    vectors = []
    for secret in SECRETS:
        public = public_of(secret)
        for message in MESSAGES:
            common = {"secret": secret, "public": "04" + public, "message": message.hex()}
            by_node = node([{"secret": secret, "public": public, "message": message.hex()}])[0]
            for maker, signature in [
                ("gmssl 3.2.2", gmssl_sign(secret, public, message)),
                ("sm-crypto 0.5.8", by_node),
                ("openssl 3.0", openssl_sign(secret, public, message)),
            ]:
                vectors.append({"made_by": maker, **common, "signature": signature})
    verified_by_all(vectors)
    lines = ",\n".join(json.dumps(vector) for vector in vectors)
    (HERE / "sm2-others.json").write_text(f"[\n{lines}\n]\n")
    ours = HERE / "sm2-ours.json"
    if ours.exists():
        verified_by_all(json.loads(ours.read_text()))
        print("ours verified by all three")
    print(len(vectors), "vectors")


if __name__ == "__main__":
    main()
