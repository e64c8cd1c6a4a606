/** Text as somebody typed it: a blank line begins a new paragraph. */
export const Prose = ({ text }: Readonly<{ text: string }>) => (
  <div className="flex max-w-text flex-col gap-3">
    {text
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== "")
      .map((part, index) => (
        <p key={index} className="whitespace-pre-line">
          {part.trim()}
        </p>
      ))}
  </div>
)
