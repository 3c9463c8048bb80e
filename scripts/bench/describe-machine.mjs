import os from "node:os";

/** What a figure was measured on, without the machine's name. */
export function describeMachine() {
  const [processor] = os.cpus();
  return {
    processor: processor?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.platform()} ${os.release()}`,
    node: process.version,
  };
}
