/** Runs once at start: a wrong configuration stops the server, not a visitor. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  const { config } = await import("./config")
  config()
}
