/** A calm page with one sentence and what to do next. */
export function Notice({ title, more }: { readonly title: string; readonly more: string }) {
  return (
    <main class="notice">
      <h1>{title}</h1>
      <p class="soft">{more}</p>
    </main>
  );
}
