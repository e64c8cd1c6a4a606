// Medusa's test runner tells a parent process its port; Vitest's pool must not
// take that for a message of its own.
delete process.send

// It also copies the database back before each test, which takes half a second
// to two, and ends the backend after the suite. Our specs make what they need
// with names of their own instead, and the next suite uses the same backend.
Object.assign(globalThis, { beforeEach: () => {}, afterAll: () => {} })

// Cards are for the test shop. A spec that takes them has a stand-in of its own.
for (const name of Object.keys(process.env))
  if (name.startsWith("STRIPE_")) delete process.env[name]

process.env["MEDUSA_DISABLE_TELEMETRY"] = "true"
process.env["LOG_LEVEL"] ??= "error"
