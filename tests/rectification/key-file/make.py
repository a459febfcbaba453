"""Makes the key files of this folder by other implementations than ours, from KEY-FILE.md alone.

    pip install argon2-cffi pynacl gmssl && python make.py

Argon2id is the reference C code (argon2-cffi), XChaCha20-Poly1305 and Ed25519 are libsodium (PyNaCl), SM2 is gmssl.
The bytes that ought to be random are counted here, so that everybody makes the same files.
"""

import hashlib
import json
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from gmssl import func, sm2
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt
from nacl.signing import SigningKey

PASSPHRASE = "correct horse 电池 staple"
HERE = Path(__file__).parent


def canonical(value):
    # RFC 8785 for what stands in a key file: names in ASCII, integers, texts without control characters.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def ed25519_public(secret):
    return bytes(SigningKey(secret).verify_key).hex()


def sm2_public(secret):
    maker = sm2.CryptSM2(private_key=secret.hex(), public_key="")
    return "04" + maker._kg(int(secret.hex(), 16), maker.ecc_table["g"])


def key_file(suite, public, secret, salt, nonce, memory=65536, passes=3, lanes=1):
    key = hash_secret_raw(PASSPHRASE.encode(), salt, passes, memory, lanes, 32, Type.ID, 19)
    file = {
        "cost": {"lanes": lanes, "memory": memory, "passes": passes},
        "form": "nz/key-file/1",
        "nonce": nonce.hex(),
        "public": public,
        "salt": salt.hex(),
        "suite": suite,
    }
    file["sealed"] = crypto_aead_xchacha20poly1305_ietf_encrypt(secret, canonical(file), nonce, key).hex()
    file["check"] = hashlib.sha256(canonical(file)).hexdigest()
    return canonical(file)


def main():
    secret, salt, nonce = bytes(range(1, 33)), bytes(range(64, 80)), bytes(range(128, 152))
    files = {
        "ed25519.json": key_file("sha256-ed25519", ed25519_public(secret), secret, salt, nonce),
        "sm2.json": key_file("sm3-sm2", sm2_public(secret), secret, salt, nonce),
        "more-work.json": key_file(
            "sha256-ed25519", ed25519_public(secret), secret, salt, nonce, memory=98304, passes=4, lanes=2
        ),
        "weak.json": key_file("sha256-ed25519", ed25519_public(secret), secret, salt, nonce, memory=65535),
    }
    for name, text in files.items():
        (HERE / name).write_bytes(text)


if __name__ == "__main__":
    main()
