import { hardwareSecurityKeysCreate } from "authlete-typescript-sdk/funcs/hardwareSecurityKeysCreate";
import { hardwareSecurityKeysDelete } from "authlete-typescript-sdk/funcs/hardwareSecurityKeysDelete";
import { hardwareSecurityKeysGet } from "authlete-typescript-sdk/funcs/hardwareSecurityKeysGet";
import { hardwareSecurityKeysList } from "authlete-typescript-sdk/funcs/hardwareSecurityKeysList";
import { importSPKI } from "jose";
import { expect, it } from "vitest";
import { simulated } from "../support/client.js";

it.each([
  ["EC", "sig", "ES256"],
  ["RSA", "sig", "PS256"],
  ["RSA", "enc", "RSA-OAEP-256"],
])("a key %s %s %s is created, found, listed and deleted once", async (kty, use, alg) => {
  const { authlete } = simulated();
  const created = await hardwareSecurityKeysCreate(authlete, {
    hskCreateRequest: { kty, use, alg, kid: "1" },
  });
  expect(created.value).toMatchObject({
    action: "SUCCESS",
    hsk: { kty, use, alg, kid: "1", hsmName: "simulator" },
  });
  const { handle = "", publicKey = "" } = created.value?.hsk ?? {};
  const pem = `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----`;
  expect(await importSPKI(pem, alg)).toMatchObject({ type: "public" });

  const hsk = created.value?.hsk;
  expect(await hardwareSecurityKeysGet(authlete, { handle })).toMatchObject({
    value: { action: "SUCCESS", hsk },
  });
  expect(await hardwareSecurityKeysList(authlete)).toMatchObject({
    value: { resultCode: "A269001", hsks: [hsk] },
  });
  expect(await hardwareSecurityKeysDelete(authlete, { handle })).toMatchObject({
    value: { action: "SUCCESS", hsk },
  });
  expect(await hardwareSecurityKeysDelete(authlete, { handle })).toMatchObject({
    value: { action: "NOT_FOUND" },
  });
  expect(await hardwareSecurityKeysGet(authlete, { handle })).toMatchObject({
    value: { action: "NOT_FOUND" },
  });
  expect(await hardwareSecurityKeysList(authlete)).toMatchObject({ value: { hsks: [] } });
});

it.each([
  {},
  { kty: "EC", use: "enc", alg: "ES256" },
  { kty: "EC", use: "sig", alg: "RS256" },
  { kty: "OKP", use: "sig", alg: "EdDSA" },
])("a key %j is refused", async (hskCreateRequest) => {
  const { authlete } = simulated();
  const { value } = await hardwareSecurityKeysCreate(authlete, { hskCreateRequest });
  expect(value).toMatchObject({ action: "INVALID_REQUEST", resultCode: "SIM267201" });
  expect(await hardwareSecurityKeysList(authlete)).toMatchObject({ value: { hsks: [] } });
});
