// The two sides of every comparison: where each package lies, and how a program uses it.
import { resolve } from "node:path";
import { tokenCreateRequest } from "../tests/support/documented.ts";

const request = JSON.stringify({ serviceId: "715948317", tokenCreateRequest });

const side = (label, name, folder) => ({
  label,
  folder: resolve(folder),
  package: resolve(folder, "node_modules", name),
  /** A program that makes one call and exports its result. */
  program: `
    import { AuthleteCore } from "${name}/core.js";
    import { tokenManagementCreate } from "${name}/funcs/tokenManagementCreate.js";
    const authlete = new AuthleteCore({ bearer: "a-bearer" });
    export const call = () => tokenManagementCreate(authlete, ${request});`,
  classProgram: `
    import { Authlete } from "${name}";
    export const authlete = new Authlete({ bearer: "a-bearer" });`,
});

/** Ours is the packed package, as `npm run build && node scripts/pack.mjs` puts it into `tests`. */
export const ours = side("this SDK", "authlete-typescript-sdk", "tests");
export const peer = side("@authlete/typescript-sdk@0.0.3-beta", "@authlete/typescript-sdk", ".");

export const sides = [ours, peer];
