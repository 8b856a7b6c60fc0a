/** What the words of a column header can mean; a word that is in no list makes the header doubtful. */
export const headerWords = {
  insured:
    'sikrede sikredes sikret sikr patienter patienterne pat ptt patients insured tilmeldte enrolled registered listed ' +
    'listestørrelse patientantal patienttal',
  capacity: 'kapacitet kapaciteter kapaciteten kapaciteterne kap lægekapacitet lægekapaciteter lægekap capacity capacities',
  vacant:
    'ubesat ubesatte ubes ub ledig ledige vakant vakante vakancer vakance vacant vacancy vacancies unfilled unoccupied tom ' + 'tomme',
  filled: 'besat besatte bes filled occupied staffed bemandet bemandede',
  share: 'andel andelen procent procentdel pct % share percent percentage proportion rate andele',
  per: 'pr per / hver',
  total: 'samlet samlede saml total totale totalt tot alt ialt all overall alle sum',
  filler:
    'antal ant number no count of the af i in og and stk den d gruppe gr group 1 persons people personer aktuel aktuelle ' +
    'nuværende current status opgjort gældende som as at on antallet almen almene praksis praktiserende gp gps general ' +
    'practice lægers hos læge who are is er that which med with doctor lægepraksis ultimo primo tal stillinger positions ' +
    'pladser liste list size',
  doctors: 'læger doctors lægerne practitioners',
  without: 'uden without',
  name:
    'kommune kommuner kommunenavn kommunens municipality municipalities område områder områdenavn area areas navn name ' +
    'geografi kommunen bopælskommune komm',
  code: 'kommunekode kommunenr kommunenummer komkode komnr kommnr kode koder code nr nummer id kom områdekode områdenr lau knr',
  practice:
    'ydernummer ydernumre ydernr yder ydere yderen ydernes praksisnummer praksisnr praksisnavn praksisnavne praksisid praksiskode klinik ' +
    'klinikken klinikkens kliniknavn kliniknummer kliniknr klinikker lægehus lægehuset lægehusets lægehuse lægehusnavn lægeklinik bydel bydele bydelen bydelsnavn ' +
    'lokalområde lokalområder lokalområdenavn distrikt distrikter distriktsnavn distriktnavn sogn clinic clinics district districts surgery',
  group: 'region regioner klynge klynger sundhedsklynge sundhedsråd cluster council landsdel råd',
  date:
    'dato statusdato status opgørelsesdato opgørelsestidspunkt opgjort date periode kvartal måned tid tidspunkt år year ' +
    'quarter month period skæringsdato opgørelse halvår asof referencedato time gældende datadato årstal',
  otherDate:
    'publiceringsdato publiceret udgivet opdateret indlæst hentet oprettet udskrevet mødedato published updated printed ' +
    'retrieved created møde udtræksdato udtrukket ændret indberettet publication upload loaded',
  measure:
    'indikator nøgletal mål måltal variabel emne type measure indicator variable tabelindhold metric kategori ' +
    'opgørelsesvariabel måling oplysning enhed',
  value: 'værdi værdier value values indhold tal antal number count figure amount',
  personal: 'cpr cprnr cprnummer personnummer email mail e-mail lægenavn lægenavne ydernavn doctorname telefon tlf phone',
} as const;

/** Words for a part of the column before: vacant and filled are parts of the capacities, any other part is something else. */
export const partWords = 'heraf deraf which';

/** Words that make a header speak of something else than the counts of a status date. */
export const foreignWords =
  'ændring ændringer udvikling forventet forventede prognose over under kvinder mænd børn gns gennemsnit ' +
  'gennemsnitlig gennemsnitligt norm mangler mangel overskud difference forskel stigning fald vækst change expected ' +
  'forecast lukket lukkede åben åbne closed open rang rank indeks index average mean tidligere forrige sidste previous ' +
  'budget mål target disponeret disponerede indbyggere borgere folketal inhabitants population lukkegrænse kommende ' +
  'planlagt planlagte planned nye new ikke not ældre kronikere minus diff afvigelse merbelastning potentiel potentielle ' +
  'historisk landsgennemsnit fratrådte ophør 65 70 75 80 0 2';
