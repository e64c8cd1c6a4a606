"use client"

import type { DeskReply, DeskState } from "@/lib/desk-reply"

const OFFLINE = { ok: false, code: "offline", text: "" } as const

/** A weak line may need a while; after this it is given up and tried again. */
const PATIENCE_MS = 60_000

const call = async <Data>(
  path: string,
  locale: string,
  init: RequestInit
): Promise<DeskReply<Data>> => {
  try {
    const reply = await fetch(`${path}?bahasa=${locale}`, {
      ...init,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    // A reply that is none of ours (a proxy's page) counts as no line.
    return (await reply.json()) as DeskReply<Data>
  } catch {
    return OFFLINE
  }
}

const folder = (id: string) => `/api/penjual/produk/${id}`

const formOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Begins the draft of a product. */
export const createDraft = (name: string, locale: string) =>
  call<{ id: string }>("/api/penjual/produk", locale, {
    method: "POST",
    body: formOf({ name }),
  })

/** Adds a photo at the end. */
export const uploadPhoto = (id: string, photo: Blob, locale: string) => {
  const form = new FormData()
  form.set("file", photo, "foto.jpg")
  return call<DeskState>(`${folder(id)}/foto`, locale, {
    method: "POST",
    body: form,
  })
}

/** Puts the photos into another order. */
export const sendOrder = (
  id: string,
  photos: readonly string[],
  locale: string
) =>
  call<DeskState>(`${folder(id)}/foto`, locale, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ photos }),
  })

/** Takes a photo away. */
export const deletePhoto = async (
  id: string,
  photo: string,
  locale: string
): Promise<DeskReply<DeskState>> => {
  const query = new URLSearchParams({ foto: photo, bahasa: locale })
  try {
    const reply = await fetch(`${folder(id)}/foto?${query}`, {
      method: "DELETE",
    })
    return (await reply.json()) as DeskReply<DeskState>
  } catch {
    return OFFLINE
  }
}

/** Keeps a draft as it stands. */
export const keepDraft = (id: string, form: FormData, locale: string) =>
  call<DeskState>(`${folder(id)}/simpan`, locale, {
    method: "POST",
    body: form,
  })
