"""What the engines of the vault say about themselves at run time."""

from contextlib import closing

from cryptography.hazmat.backends.openssl import backend
from sqlcipher3 import dbapi2


def engine_versions() -> dict[str, str]:
    """Versions of SQLite, SQLCipher and the OpenSSL inside each of the two libraries."""
    with closing(dbapi2.connect(":memory:")) as connection:
        connection.execute("PRAGMA key = 'none'")  # wakes SQLCipher up; nothing is written
        asked = {
            "SQLite": "SELECT sqlite_version()",
            "SQLCipher": "PRAGMA cipher_version",
            "OpenSSL in SQLCipher": "PRAGMA cipher_provider_version",
        }
        found = {name: connection.execute(sql).fetchone() for name, sql in asked.items()}
    versions = {name: str(row[0]) if row else "unknown" for name, row in found.items()}
    return versions | {"OpenSSL in cryptography": backend.openssl_version_text()}
