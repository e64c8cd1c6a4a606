// Medusa's test runner tells a parent process its port; Vitest's pool must not
// take that for a message of its own.
delete process.send

process.env["MEDUSA_DISABLE_TELEMETRY"] = "true"
process.env["LOG_LEVEL"] ??= "error"
