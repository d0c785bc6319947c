import { say } from "../../text/en";

/** While something is fetched, and when it could not be. */
export function Loading({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  if (!failed) return <p class="soft dense" role="status">{say.state.loading}</p>;
  return (
    <p class="dense">
      {say.state.failed} <button type="button" class="btn link" onClick={onRetry}>{say.state.retry}</button>
    </p>
  );
}
