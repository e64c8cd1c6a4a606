import type { Segment } from "@/lib/segment"

/**
 * A text with what was searched for marked in it. It stays one text for those
 * who hear it: the marks have no name and no role that is read out.
 */
export const Marked = ({
  segments,
}: Readonly<{ segments: readonly Segment[] }>) =>
  segments.map(({ text, hit }, index) =>
    hit ? (
      // The pieces of one text never change places.
      <mark key={index} className="rounded-xs bg-turmeric-soft text-inherit">
        {text}
      </mark>
    ) : (
      text
    )
  )
