/** Help or settings in place of the steps. */
import { lazy, Suspense } from "react";

const HelpPage = lazy(async () => ({ default: (await import("./HelpPage")).HelpPage }));
const SettingsPage = lazy(async () => ({ default: (await import("./SettingsPage")).SettingsPage }));

export function SidePage({ page }: { readonly page: "help" | "settings" }) {
  return (
    <main>
      <Suspense fallback={null}>{page === "help" ? <HelpPage /> : <SettingsPage />}</Suspense>
    </main>
  );
}
