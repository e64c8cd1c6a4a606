import type { Ref } from "react"
import { hasFault, type FormState } from "@/lib/form-state"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

/**
 * What has to be mended in a form: each fault with a link to its field or to
 * the next step.
 */
export const FormSummary = ({
  ref,
  state,
  title,
  prefix,
}: Readonly<{
  ref: Ref<HTMLDivElement>
  state: FormState
  title: string
  prefix: string
}>) =>
  hasFault(state) ? (
    <div ref={ref} tabIndex={-1} className="col-span-full mb-4">
      <Notice tone="error" title={title}>
        <ul className="mt-1 flex flex-col gap-1">
          {state.alerts.map(({ text, next }) => (
            <li key={text}>
              {text}{" "}
              {next ? (
                <Link href={next.href} className="link font-semibold">
                  {next.label}
                </Link>
              ) : null}
            </li>
          ))}
          {Object.entries(state.errors).map(([name, text]) => (
            <li key={name}>
              <a href={`#${prefix}${name}`} className="link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  ) : null
