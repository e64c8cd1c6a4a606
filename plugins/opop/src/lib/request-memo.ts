import { AsyncLocalStorage } from "node:async_hooks"

/** What one request has read; null when it is over. */
interface Memo {
  kept: Map<string, Promise<unknown>> | null
}

const memos = new AsyncLocalStorage<Memo>()

/**
 * Runs the work on a request, in which {@link onceARequest} reads each thing
 * once. Answers how to end that: what goes on afterwards (subscribers) reads
 * anew.
 */
export function rememberWhile(work: () => void): () => void {
  const memo: Memo = { kept: new Map() }
  memos.run(memo, work)
  return () => {
    memo.kept = null
  }
}

/**
 * Reads something that a request does not change, once in it: core's workflows
 * of carts ask for the same goods, rates and shops several times each. Outside
 * of a request, and after a failure, it is read anew. The key must name all that
 * the answer depends on.
 */
export function onceARequest<Value>(
  key: string,
  load: () => Promise<Value>
): Promise<Value> {
  const kept = memos.getStore()?.kept
  if (!kept) return load()
  const known = kept.get(key) as Promise<Value> | undefined
  if (known) return known
  const loading = load()
  kept.set(key, loading)
  loading.catch(() => kept.delete(key))
  return loading
}
