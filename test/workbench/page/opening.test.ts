import { addressInFrame, frameName } from "../../../src/workbench/page/transport/hostInfo";
import { trustThisPage } from "../../../src/workbench/page/trust";

const OPENING = { conversation: "c1", control: "pane-1", origin: "http://localhost:3000", locale: "fr-FR" };

test("the pane's address says what it runs in, that it reports nothing, and keeps what stood there", () => {
  const address = new URL(addressInFrame("/addin/taskpane.html?view=check", "http://localhost:3000/?lang=fr", OPENING));
  expect(address.pathname).toBe("/addin/taskpane.html");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    view: "check",
    _host_Info: "Excel$Web$16.00$fr-FR$$$disableLogging$3",
  });
});

test("the frame's name says who the host is", () => {
  expect(JSON.parse(frameName(OPENING))).toMatchObject({
    xdmInfo: "c1|pane-1|http://localhost:3000",
    serializerVersion: "1",
  });
});

function pageWith(setItem: (name: string, value: string) => void) {
  const location = { protocol: "http:", hostname: "localhost" };
  return { location, localStorage: { setItem } } as unknown as Window;
}

test("office.js is told that its user trusts this page", () => {
  const kept = new Map<string, string>();
  expect(trustThisPage(pageWith((name, value) => kept.set(name, value)))).toBe(true);
  expect([...kept]).toEqual([["OfficeJSTrustKeyV2_http_localhost", '{"Result":1}']]);
});

test("a browser that keeps nothing is no problem, but is told of", () => {
  const refusing = pageWith(() => {
    throw new Error("SecurityError");
  });
  expect(trustThisPage(refusing)).toBe(false);
});
