import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";

export const ADMIN_TOKEN = "browser-stories-administrator-token-01";
const LINK = /^(\w+) (https?:\/\/\S+\/join\/\S+)$/;
const LAST_LINK = "screen";
const PATIENCE_MS = 90_000;

/** The real server as a process of its own: on a free port, with a data folder of its own, to be killed and started again. */
export class Server {
  readonly url: string;
  /** The links as they were printed: role and address. */
  readonly links: { readonly role: string; readonly url: string }[] = [];
  readonly #port: number;
  readonly #data = mkdtempSync(join(tmpdir(), "plumbline-stories-"));
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
    this.url = `http://localhost:${String(port)}`;
  }

  static async start(): Promise<Server> {
    const server = new Server(await freePort());
    try {
      await server.startAgain();
    } catch (problem) {
      await server.stop();
      throw problem;
    }
    return server;
  }

  /** The printed link of a role, the first unless another is asked for. */
  link(role: string, nth = 0): string | undefined {
    return this.links.filter((link) => link.role === role)[nth]?.url;
  }

  /** As a power cut would: nothing is said goodbye to. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** On the same port and data. */
  async startAgain(): Promise<void> {
    const { java, classpath } = built();
    this.links.length = 0;
    const settings = { PLUMBLINE_PORT: String(this.#port), PLUMBLINE_DATA: this.#data, PLUMBLINE_ADMIN_TOKEN: ADMIN_TOKEN };
    this.#process = spawn(java, ["-Dplumbline.endWithParent=true", "-classpath", classpath, "dev.plumbline.Main"], {
      cwd: this.#data, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...settings },
    });
    await this.#ready(this.#process);
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Reads on to the end: a process whose output nobody takes comes to a halt. */
  #ready(started: ChildProcess): Promise<void> {
    const said: string[] = [];
    let tired: NodeJS.Timeout | undefined;
    return new Promise<void>((ready, failed) => {
      const failing = (why: string): void => { failed(new Error(`The server ${why}:\n${said.slice(-40).join("\n")}`)); };
      tired = setTimeout(() => { failing("was not ready in time"); }, PATIENCE_MS);
      const hear = (line: string): void => {
        said.push(line);
        const [, role, url] = LINK.exec(line) ?? [];
        if (role !== undefined && url !== undefined) this.links.push({ role, url });
        if (role === LAST_LINK) ready();
        if (/\bERROR\b/.test(line)) console.error(line);
      };
      for (const stream of [started.stdout, started.stderr]) if (stream) createInterface(stream).on("line", hear);
      started.once("exit", () => { failing("ended"); });
    }).finally(() => { clearTimeout(tired); });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ending = this.#process;
    if (ending?.exitCode !== null || ending.signalCode !== null) return;
    ending.kill(signal);
    await once(ending, "exit");
  }
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
};

/** Maven says what it built; by hand it is looked for where Maven leaves it. */
const built = (): { java: string; classpath: string } => {
  const given = process.env["PLUMBLINE_CLASSPATH"];
  const target = resolve(import.meta.dirname, "../../target");
  const listed = join(target, "classpath");
  if (given === undefined && !existsSync(listed))
    throw new Error("Run `mvn verify`, or list the libraries first: mvn process-classes dependency:build-classpath -Dmdep.outputFile=target/classpath");
  const home = process.env["JAVA_HOME"];
  return {
    java: process.env["PLUMBLINE_JAVA"] ?? (home === undefined ? "java" : join(home, "bin", "java")),
    classpath: given ?? [join(target, "classes"), readFileSync(listed, "utf8").trim()].join(delimiter),
  };
};
