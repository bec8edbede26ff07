import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import type { TokenCreateRequest } from "authlete-typescript-sdk/models";
import type { SimulatorOptions } from "authlete-typescript-sdk/simulator";
import { simulated } from "./client.js";
import { valueFrom } from "./outcome.js";

/** When the clock of a simulated test begins. */
export const start = Date.UTC(2026, 0, 1);

/** A simulator with a clock that the test controls. */
export function simulatedTime(options: SimulatorOptions = {}) {
  const time = { now: start };
  return { time, ...simulated({ clock: () => time.now, ...options }) };
}

/** The same, with a function that creates tokens of the user john. */
export function simulatedTokens(options: SimulatorOptions = {}, defaults: Partial<TokenCreateRequest> = {}) {
  const scene = simulatedTime(options);
  return {
    ...scene,
    create: async (fields: Partial<TokenCreateRequest> = {}) => {
      const tokenCreateRequest: TokenCreateRequest = {
        grantType: "AUTHORIZATION_CODE",
        clientId: 1,
        subject: "john",
        ...defaults,
        ...fields,
      };
      const created = valueFrom(await tokenManagementCreate(scene.authlete, { tokenCreateRequest }));
      return { token: created.accessToken as string, refreshToken: created.refreshToken as string };
    },
  };
}
