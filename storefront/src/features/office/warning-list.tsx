import { warningText } from "./warning-words"

/** What is odd, one sentence each. */
export const WarningList = async ({
  codes,
}: Readonly<{ codes: readonly string[] }>) => {
  const say = await warningText()
  return (
    <ul className="list-disc pl-5 text-sm text-turmeric-dark">
      {codes.map((code) => (
        <li key={code}>{say(code)}</li>
      ))}
    </ul>
  )
}
