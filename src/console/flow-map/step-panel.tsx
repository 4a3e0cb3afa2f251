import type { MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import type { Overlay } from './map-place.ts'
import { MistakeList } from './mistake-list.tsx'
import { PromptTexts } from './prompt-texts.tsx'
import { mostLeft, stepMark } from './step-mark.ts'

type StepNeeds = {
  /** Null: still on its way. */
  readonly flow: MappedFlow | null
  readonly step: MappedStep | null
  readonly overlay: Overlay
  readonly choose: (step: string) => void
}

/** The chosen step: what it does, where it leads, and every word it can say. */
export function StepPanel({ flow, step, overlay, choose }: StepNeeds) {
  const { step: words } = useWords(flowMapCatalogue)
  return (
    <Panel
      name="step"
      title={step?.name ?? words.title}
      about={step ? step.does : ''}
      aside={step?.place ?? null}
      empty={flow && !step ? words.none : null}
      isLoading={flow === null}
    >
      {flow && step && <Step key={step.id} flow={flow} step={step} overlay={overlay} choose={choose} />}
    </Panel>
  )
}

function Step({
  flow,
  step,
  overlay,
  choose,
}: StepNeeds & { readonly flow: MappedFlow; readonly step: MappedStep }) {
  const { step: words, overlay: marks } = useWords(flowMapCatalogue)
  const mark = stepMark(step, overlay, { most: mostLeft(flow), words: marks })
  return (
    <>
      <div className="step-do">
        <Link to={`/simulator?begin=${flow.flow}/${step.name}`} className="plain-button step-begin">
          {words.begin}
        </Link>
        {mark && (
          <span className="badge map-mark" data-tone={mark.tone} data-heat={mark.heat}>
            {mark.words}
          </span>
        )}
      </div>
      {step.mistakes.length > 0 && <MistakeList mistakes={step.mistakes} />}
      {step.ways.length > 0 && <Ways flow={flow} step={step} choose={choose} />}
      <section className="step-part">
        <h3>{words.says}</h3>
        {step.prompts.length === 0 ? (
          <p className="step-note">{words.silent}</p>
        ) : (
          <>
            <p className="step-note">{words.measured}</p>
            {step.prompts.map((prompt) => (
              <PromptTexts key={`${prompt.file}.${prompt.name}.${prompt.shown}`} prompt={prompt} />
            ))}
          </>
        )}
      </section>
    </>
  )
}

function Ways({ flow, step, choose }: Pick<StepNeeds, 'choose'> & { flow: MappedFlow; step: MappedStep }) {
  const { step: words, outline, picture } = useWords(flowMapCatalogue)
  const byId = new Map(flow.steps.map((one) => [one.id, one]))
  return (
    <section className="step-part">
      <h3>{words.ways}</h3>
      <ul className="step-ways">
        {step.ways.map(({ id, name, to }) => {
          const next = byId.get(to)
          return (
            <li key={id}>
              <code>{name === '' ? outline.next : name}</code> <span aria-hidden="true">→</span>{' '}
              {next?.kind === 'step' ? (
                <button type="button" className="text-button" onClick={() => choose(next.name)}>
                  {next.name}
                </button>
              ) : next?.kind === 'end' ? (
                picture.end
              ) : (
                `${next?.name ?? ''} (${picture.missing})`
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
