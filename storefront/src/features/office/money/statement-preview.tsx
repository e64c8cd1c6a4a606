"use client"

import { isShownPreview } from "@/lib/shown-preview"
import { Notice } from "@/ui/notice"
import { useFormState } from "../../shared/form-context"

/** What a bank's file would bring, below the form that read it. */
export const StatementPreview = ({
  words,
}: Readonly<{ words: { title: string; faults: string; first: string } }>) => {
  const { data } = useFormState()
  return (
    <div role="status" className="flex flex-col gap-4">
      {isShownPreview(data) ? (
        <>
          <Notice title={`${words.title}: ${data.filename}`}>
            <ul>
              {data.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </Notice>
          {data.faults.length > 0 ? (
            <Notice tone="warning" title={words.faults}>
              <ul className="[overflow-wrap:anywhere]">
                {data.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {data.rows.length > 0 ? (
            <div>
              <p className="pb-1 text-sm font-semibold">{words.first}</p>
              <ol className="divide-y divide-line">
                {data.rows.map(({ key, day, amount, text }) => (
                  <li
                    key={key}
                    className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2"
                  >
                    <span className="text-sm text-ink-soft">{day}</span>
                    <strong className="tabular-nums">{amount}</strong>
                    <span className="col-span-2 [overflow-wrap:anywhere]">
                      {text}
                    </span>
                  </li>
                ))}
              </ol>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
