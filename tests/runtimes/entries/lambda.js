// A function of AWS Lambda behind an HTTP API, payload format 2.0: the body contains the addresses, the response
// the outcomes.
import { runSuite } from "../runSuite.js";

/**
 * @param {Pick<import("aws-lambda").APIGatewayProxyEventV2, "body" | "isBase64Encoded">} event
 * @returns {Promise<import("aws-lambda").APIGatewayProxyStructuredResultV2>}
 */
export async function handler({ body, isBase64Encoded }) {
  const outcomes = await runSuite(JSON.parse(isBase64Encoded ? atob(body) : body), listen);
  return {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(outcomes),
  };
}

function listen(report) {
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", report);
}
