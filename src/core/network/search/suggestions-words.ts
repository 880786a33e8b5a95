// cspell:disable
/** Words that tell of no field, no sector and no role: those that join, places that half of a network names, kinds of firms. */
export const blank: ReadonlySet<string> = new Set(
  `about after all also an and are as at au aux avec by ca ce ces chez com dans de des du en entre est et etc for from her his
  in into is it its la le les leur leurs ma me mes mon more my ne nos not notre nous of on or ou our par pas plus pour qc que
  qui sa se ses son sous sur than that the their this to un une us via vos votre vous we who with you your

  vice executive executif affaires business autonome travailleur travailleuse freelance self employed independant independante
  senior principal principale adjoint adjointe associe associee associate assistant assistante agent agente membre member
  officer general generale charge chargee poste stage specialiste specialist professionnel professionnelle professional
  responsable coordonnateur coordonnatrice coordinator representant representante representative employee employe nouveau new
  interim temps plein partiel full part time present currently actuellement mba phd ing bilingue bilingual certifie certified

  groupe group compagnie company corporation societe society services service solutions solution international global
  holdings holding partners partenaires inc ltee ltd cie entreprise entreprises enterprises enterprise organisation
  organization centre center national nationale canada canadian canadien canadienne quebec quebecois quebecoise montreal
  laval toronto ontario ottawa france paris north america amerique americas world monde saint sainte st ste`.split(/\s+/),
);
