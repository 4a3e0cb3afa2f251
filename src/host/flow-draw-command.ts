import { writeFile } from 'node:fs/promises'
import { flowDrawCommand } from '../cli/flow-draw.ts'
import { Fault } from '../fault.ts'
import { botFilesOf } from './bot-files-of.ts'
import type { Io } from './command.ts'
import { hashText } from './hash-text.ts'
import { openLayouts } from './open-layouts.ts'

/** @throws Fault `BAD_CONFIG` when the file cannot be written */
export async function runFlowDraw(
  io: Io,
  wish: { readonly folder: string | undefined; readonly flow: string | null; readonly out: string | null },
): Promise<number> {
  const { folder, flow, out } = wish
  const layouts = openLayouts(new URL('layout-worker.js', io.built))
  const save = async (svg: string) => {
    if (out === null) io.out(svg.trimEnd())
    else await writeFile(out, svg).catch(() => Promise.reject(notWritten()))
  }
  const needs = {
    read: () => botFilesOf(io.environment, folder),
    hash: hashText,
    layOut: layouts.layOut,
    save,
    tell: io.tell,
  }
  try {
    return await flowDrawCommand(needs, { flow })
  } finally {
    await layouts.close()
  }
}

const notWritten = () => new Fault('BAD_CONFIG', 'the file of --out cannot be written there')
