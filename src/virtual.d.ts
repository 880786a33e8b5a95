/** What src/inline/bundle.ts makes. */
declare module 'virtual:inline/*' {
  const script: string;
  export default script;
}

/** What src/alone.ts makes. */
declare module 'virtual:alone/components/data/panel' {
  const mountPanel: typeof import('./components/data/panel.ts').mountPanel;
  export { mountPanel };
}
declare module 'virtual:alone/components/result/card' {
  const renderCard: typeof import('./components/result/card.ts').renderCard;
  export { renderCard };
}
declare module 'virtual:alone/components/site/returning' {
  const showStanding: typeof import('./components/site/returning.ts').showStanding;
  export { showStanding };
}

/** What src/on-demand.ts makes. */
declare module 'virtual:on-demand/messages/*' {
  const part: import('./on-demand.ts').OnDemand['messages'];
  export default part;
}
declare module 'virtual:on-demand/take-away/*' {
  const part: import('./on-demand.ts').OnDemand['take-away'];
  export default part;
}
declare module 'virtual:on-demand/what-if/*' {
  const part: import('./on-demand.ts').OnDemand['what-if'];
  export default part;
}
declare module 'virtual:on-demand/history/*' {
  const part: import('./on-demand.ts').OnDemand['history'];
  export default part;
}
declare module 'virtual:on-demand/compare/*' {
  const part: import('./on-demand.ts').OnDemand['compare'];
  export default part;
}
declare module 'virtual:on-demand/share/*' {
  const part: import('./on-demand.ts').OnDemand['share'];
  export default part;
}
declare module 'virtual:on-demand/other-way/*' {
  const part: import('./on-demand.ts').OnDemand['other-way'];
  export default part;
}
declare module 'virtual:on-demand/link/*' {
  const part: import('./on-demand.ts').OnDemand['link'];
  export default part;
}
declare module 'virtual:on-demand/received/*' {
  const part: import('./on-demand.ts').OnDemand['received'];
  export default part;
}
declare module 'virtual:on-demand/mirror/*' {
  const part: import('./on-demand.ts').OnDemand['mirror'];
  export default part;
}
declare module 'virtual:on-demand/explanations/*' {
  const part: import('./on-demand.ts').OnDemand['explanations'];
  export default part;
}

/** What src/unstyled.ts makes. */
declare module '*.svelte?unstyled' {
  const component: import('svelte').Component<never>;
  export default component;
}
