import { own, isTree } from './merge.js';

const has = (value, ...names) => typeof value === "object" && value !== null && names.every((name) => typeof value[name] === "function");
const isRequest = (value) => has(value, "getResponseHeader");
const isResponse = (value) => has(value, "text") && typeof value.status === "number";
function plainAnswer(value) {
  const text = (name) => {
    const field = own(value, name);
    return typeof field === "string" && field ? { [name]: field } : {};
  };
  const number = (name) => {
    const field = own(value, name);
    return typeof field === "number" && field >= 0 && Number.isFinite(field) ? { [name]: field } : {};
  };
  const now = own(value, "now");
  switch (own(value, "status")) {
    case "saved":
      return { status: "saved", ...number("revision") };
    case "refused":
      return { status: "refused", ...text("message"), ...text("field") };
    case "conflict":
      return { status: "conflict", ...isTree(now) && { now }, ...number("revision"), ...text("message") };
    case "retry":
      return { status: "retry", ...number("after"), ...text("message") };
    case "signed-out":
      return { status: "signed-out", ...text("message") };
    default:
      return void 0;
  }
}
function parse(text) {
  try {
    return { json: JSON.parse(text ?? "") };
  } catch {
    return void 0;
  }
}
function after({ header }) {
  const value = header("retry-after");
  const seconds = value === null ? NaN : /^\s*\d+\s*$/.test(value) ? Number(value) : (Date.parse(value) - Date.parse(header("date") ?? "")) / 1e3;
  return seconds >= 0 ? { after: seconds } : {};
}
function fromHttp(reply) {
  const { status, body, redirected } = reply;
  const parsed = parse(body);
  const as = (word, more = {}) => plainAnswer({ ...isTree(parsed?.json) && parsed.json, ...more, status: word });
  if (redirected || status >= 300 && status < 400 || status === 401 || status === 419) return as("signed-out");
  if (status >= 200 && status < 300) {
    if (parsed) return plainAnswer(parsed.json) ?? { status: "saved" };
    if (body?.trim() === "") return { status: "saved" };
    return body !== void 0 && (body.trimStart().startsWith("<") || /html/i.test(reply.header("content-type") ?? "")) ? as("signed-out") : void 0;
  }
  if (status === 409 || status === 412) return as("conflict");
  return status < 400 || status >= 500 || status === 408 || status === 425 || status === 429 ? as("retry", after(reply)) : as("refused");
}
async function read(value) {
  if (isRequest(value)) {
    return fromHttp({ status: value.status, body: value.responseText, redirected: false, header: (name) => value.getResponseHeader(name) });
  }
  if (!isResponse(value)) return void 0;
  const redirected = value.redirected === true || value.type === "opaqueredirect";
  const header = (name) => value.headers?.get(name) ?? null;
  let body;
  try {
    if (!redirected && value.type !== "opaque") body = await (value.clone?.() ?? value).text();
  } catch {
  }
  return fromHttp({ status: value.status, body, redirected, header });
}
const RETRY = { status: "retry" };
async function answerFrom(result, unclear) {
  try {
    const value = await result;
    const answer = await read(isRequest(result) ? result : value) ?? plainAnswer(value);
    if (!answer) unclear?.();
    return answer ?? RETRY;
  } catch (error) {
    try {
      const status = isTree(error) || error instanceof Error ? error.status : void 0;
      return await read(error) ?? (typeof status === "number" ? fromHttp({ status, body: void 0, redirected: false, header: () => null }) : void 0) ?? RETRY;
    } catch {
      return RETRY;
    }
  }
}

export { answerFrom, plainAnswer };
