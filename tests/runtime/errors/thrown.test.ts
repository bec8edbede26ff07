// Whatever other code throws, the call resolves to the matching error, and printing that error reveals no secrets.
import { clientCreate } from "authlete-typescript-sdk/funcs/clientCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { describe, expect, it } from "vitest";
import { bearer, client, hasKy } from "../../support/client.js";
import { printed } from "../../support/hostile.js";
import { outcomeOf } from "../../support/properties.js";
import { clientSecret, odd, telling, user } from "../../support/thrown.js";

type Options = Parameters<typeof client>[0];

/** Places where other code runs, the name of the resulting error, and the options that install such code. */
const places: [
  string,
  name: string,
  (thrown: (request: Request) => unknown) => Options,
  needsKy?: boolean,
][] = [
  [
    "fetch",
    "ConnectionError",
    (thrown) => ({
      fetch: async (request) => {
        throw thrown(request);
      },
    }),
  ],
  [
    "a fetch that throws synchronously",
    "ConnectionError",
    (thrown) => ({
      fetch: (request) => {
        throw thrown(request);
      },
    }),
  ],
  [
    "the bearer function",
    "InvalidRequestError",
    (thrown) => ({
      bearer: async () => {
        throw thrown(
          new Request("https://us.authlete.com", { headers: { authorization: `Bearer ${bearer}` } }),
        );
      },
    }),
  ],
  [
    "beforeRequest",
    "UnexpectedClientError",
    (thrown) => ({
      hooks: {
        beforeRequest: [
          ({ request }) => {
            throw thrown(request);
          },
        ],
      },
    }),
    true,
  ],
  [
    "afterResponse",
    "UnexpectedClientError",
    (thrown) => ({
      fetch: async () => Response.json({}),
      hooks: {
        afterResponse: [
          ({ request }) => {
            throw thrown(request);
          },
        ],
      },
    }),
    true,
  ],
  [
    "a response body that fails",
    "ConnectionError",
    (thrown) => ({
      fetch: async (request) =>
        new Response(
          new ReadableStream({
            pull() {
              throw thrown(request);
            },
          }),
        ),
    }),
  ],
];

const secrets = [bearer, clientSecret, user];
const run = (options: Options) => [
  () => clientCreate(client(options), { client: { clientName: "n", clientSecret } }),
  () => tokenManagementDelete(client(options), { accessTokenIdentifier: user }),
];

describe.each(places.filter(([, , , needsKy]) => hasKy || !needsKy))(
  "thrown by %s",
  (place, name, optionsOf) => {
    const isBearer = place === "the bearer function";
    // A token that only this function knows cannot be distinguished from any other word.
    const alone = /alone|in its (name|code|stack)|under a symbol|as a name/;
    const applicable = telling.filter(([what]) => !(isBearer && alone.test(what)));

    it.each(applicable)("an error that contains %s does not reveal it", async (_, thrown) => {
      for (const call of run(optionsOf(thrown))) {
        const { error } = await outcomeOf(call);
        expect(error?.name).toBe(name);
        const text = printed(error);
        for (const secret of secrets) expect(text).not.toContain(secret);
      }
    });

    it.each(odd)("%s leads to an error that can be printed", async (_, thrown) => {
      for (const call of run(optionsOf(thrown))) {
        const { error } = await outcomeOf(call);
        expect(error?.name).toBe(name);
        expect(printed(error)).toContain(name);
      }
    });
  },
);
