"use server"

import { z } from "zod"
import { closePaperTask } from "@/data/office/papers"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

/** Says that a lapsed paper was seen to, and how. */
export const finishPaperTask = officeAction(
  z.object({ task_id: idField, task_note: reasonField }),
  async ({ input, locale }) => {
    await closePaperTask(input.task_id, input.task_note, { locale })
    return { back: "/dinas/berkas" }
  }
)
