// Calls a bundled handler as AWS Lambda does, twice in the same process:
// `node lambdaHost.cjs <addresses as JSON> <bundle>`. The event is an example by AWS; only the body is ours.
const event = require("./apiGatewayEvent.json");

const [, , body, bundle] = process.argv;
const { handler } = require(bundle);

(async () => {
  const cold = await handler({ ...event, body });
  const warm = await handler({ ...event, body: btoa(body), isBase64Encoded: true });
  const outcomes = [cold, warm].flatMap((response) => JSON.parse(response.body));
  console.log(JSON.stringify({ version: process.versions.node, outcomes }));
})();
