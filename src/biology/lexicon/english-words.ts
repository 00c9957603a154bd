/**
 * English words and names that are also gene symbols of some species, in lower case.
 * Chosen by crossing the symbols of the fact tables with the npm lists an-array-of-english-words 2.0.0 (MIT)
 * and the 25,000 most frequent of popular-english-words 1.0.2 (ISC).
 */
const WORDS = `
  aa ab abba abi abo abraxas abs ac acc acca ace acer ach ache acinus acp acs act acta ada adc ado adr
  aen af afar afp afro aft aga agas ager agf ago agrin ags aid aida aif air airn ais ait ak aka al
  alas alb alba alf alien all alp als alt am ama amd amg amid amigo amos amp amt amy an ana ance
  anchor andorra ang angel angie ankh anne ao ap apache apc ape apex api apo apod apollo app apple apr
  april apt ar ara arc arch ard areg arf arg args ari aria ariel ark arm armadillo armer armet arms
  aromatase arr ars arse art artemis arts ary as asa asap asc ask asl asp asps ass ast ata atc atl atm
  atrip ats au aura aux ave awn axed bach bad baff bah bai bal ball bam bambi bank bap bar bark barp
  barr bars bart base bash bat bazooka bbc bbs bcs be bef beg bel ben bene best bet bey bf bfb bg bh
  bi bib bid bike bin bir bit bite bk blame blanks blast blot blow blp bmx boba boca bocks bod bog boi
  boil bok bol bola boll bomb bon bond bonsai boo boot bop bor bora boris boss boule bowl bpi br brag
  brak brat bravo brd bright bro bruce bs bsc bt bty buffy bug bun bur burs bw by bys ca cad cag cage
  cain cal calif call calla calm calp calpa calx calypso cam camel camos camp can cap capa caper capon
  caprice caps capt car carabin carb cardinal cark carmen carp cars cart cas casa cash cask casper
  cass cast castor cat catacomb cato cats catsup caup cava caz cbc cbd cbs cd cdp cdr cds cee cel cell
  cert cf cfc cfd cfl cg ch cha chad champ chas chasm chat cher chi chia chic chica chico chimp chip
  chisel chit chop chord chrome ci cia cid cig cin cinema cir cirl cis cit citrin ck cl clamp clan
  clap clasp cle clint clip clock clumsy cm cms cn cnn coaster cob coch coco cocoa cocoon cod coi coil
  cola cold colt comet comm comp con coop cop copa cope cora corn corolla corp cors cort cos costars
  cot cow cox cp cpa cpl cpr cpu cr crag cram crat crc crem crept crest crim croc crop crtc cry
  cryptic cs csa csd ct cu cue cuff cup custos cut cutlet cv cyst da dab dacha dad dag dah dai dak
  dali dally damage dams dan dance danger dante dao dap dapper dar dare dark dat daw dc dcc dd ddr
  dear decay deepest def deft del dele delta dents des desi det df dg dharma di dia diablo dib dicer
  dieter dif digit dine ding dino dip dir disco diva dj djs dl dlc dll dm do dob dock dod dom dome dop
  dor dora dos dp dr dra dragon dram drap drat dream drice drip drongo ds dsc dst dts dub dubai duet
  dullard dunk duo dup dux dx dy dysbindin ea ear ears eas east eater ebi ec ece ecm eco ed edh edn
  eek een eff efs eg egg ego eh ei elk elks ell elm ems en end eng enigma enrage ens ent eos ep er era
  eras erf erg eric erk erm eros erp err esa esc esp espn est et eth etoile eva eve evi ex exp ezra fa
  faa fab fac face fact fad fae fag fah fame fan fand fap faro fas fast fat fate fats fax fe feat
  fedora fell fend fer fes fest feta fi fiat fib fid fie fife fig find fir fis fish fit fix fiz flame
  flap flash flattop fleer flip flower foe fog fon fong fop for fp fpc fps fr fra frac frap fray fred
  frey fritz fruitless fry fs ft fu fur fuss fw fx fy ga gaa gad gads gak gal gala gale gall gam gan
  gap gari gars gart gas gasp gast gat gats gb gbif gc gd gda ge gel gem gen genesis get gh ghi
  ghrelin gif gig gil gilt gip git gk gl gli glob glut gm gma gnu go goa goat goddard goe gogo goliath
  goofy gor gov gox gp gpa gr grab graf grail grasp grass great gremlin grim grip gripe grit gro grog
  gt gub gulp gup gus gw hai hal hale halo ham hamlet hand hang hank hao hap hare hari harp has hasp
  hat hay hb hc hd he heal hebe heed helios hells hem hep her hermes hers hes hesp het hex hey hf hi
  hic hid hiker hilda hili him hint hip his hits hk hl hms ho hoa hob hog hole homer hook hop hops hos
  how hp hr hrs hs hst hua hub hug hui hunk hy hydra hyp hype ice iceberg ich ick ida ide idol ids if
  iff ik ilk imino imp impact in ina inc inca ind indy ine inf ins iota ip ipod ips irc iris itch itf
  ix jab jamb jana jar jasper jb jedi jerky jet jim jing jos jp jun june juno jupiter jus kab kaf kal
  kali kar karl kat kati kay kebab ken kepi ket key ki kid killer kin kino kip kir kis kish kist kit
  kl kn ko koi kon kop kor kr kraken ks kune ky kyat la lab lac lace lacs lad lag lah lal lam lama
  lamp lams lan lana lap lar lard large lark lars las laser lassie lat lath lax ld lds le leash lectin
  led lei lep lerp lets levy lexis li liar lias lib lid lifeguard lig light lim lime limit lin lind
  link lins lip lipa lipe lipo list lit lk ln lobe lobo loco lok lol lola lon lor lord lost loup lox
  lp lps lsd lt lu lulu lum luma luna lush lust lute lw lye lyric lyse maas mach macs mad mag mage
  magi magmas mah mai mail mair mak mal mala mall mam mana mani mantis mao maps mar marc marco mare
  mark mars mart mas masa mask mass mast mat mater mats matt mauve max maya mb mbc mcc med mel melt
  memo men meng ment mer merlin mesh met metro mew mf mh mi mia mib mica mice mid mig mil milt mim
  mina minerva minibar minion mink mino minor mint mio mir mira mire mirk miro mis mise mist miz mk
  mls mma mme mn mob mod moe mog mogs moi mol molt mona monad mondo moody moon mop mor morgue mort mos
  moto moz mp mr mri mrs ms msc msn msu mt mu mud mura musk mustang mut mute muted mv mvp na naam nab
  nac nach nacho nag naga nags nail nan nans nap napa nar nat nath nb nde ndp ne neap neb nec neo nep
  ner nero nes nesh nest net nets nf nfl ngc nhl nhs nicol nid nik nin nip nipa nis nix nmr nobody nod
  nodal nog nolo nom nona nope nord nos not notum nov nox np npp nps nrl ns nsf nu nuance nub nude
  numb nur nut nw nys oaf oasis oat ob obe oboe obs oc oct oda odd of ogre ok on oor ops opt or orb
  orca ord orf ort os oscar ossa ost ot ott out ova oval ox oys pa paan pac pace pacer pact pad pah
  pain paint pais pak pal pall palm palp pals pam pan panda pandar pander pang pants pap papa papas
  par para parc paris park parkin parp parrot pars particle pasha pate path paul pav pax pb pc pci pcs
  pdc pdf pea pearl peas ped pegasus pen peng penk pent penumbra pep pepe peps per perk permit perp
  pes pesky pez pg pga ph pho php pi pia pic pico picot pie piezo pigeon pigs pika pila pilar pilot
  pim pin pinch pins pint pinta pion pip pippin pir pis pit pita pitchfork pits pix pk pl plane plap
  plat pleiad plod pls plu plum pluto pm pn png poe poem pokemon pole polk poll polo pols poly pomp
  pont por posh posher post pot pote poted pox pp ppg ppv pr prat prc prep prey prim prima prism proc
  prod prom pros prot prune pry ps psa psi psp psst pst pts pu pug puma punisher purl put pyx qc qin
  qua quo race rad raf raga rage rah rai rain ral ram ramp ran rank rao rap raptor ras rasp raw rax
  ray rb rbis rc rds rea reb rec reck red ref reg rel rem ren rep repo reps req rer resilin rest ret
  rfc rg rh rhea rhino rho rhos rib riba ribeye ric rich rick rif riff rifle rift rig rim rin ringer
  rip risp rit rita riz rk rl rn ro rod roh rok rom ron ronin root ros rost row rp rs rsn rss rt ru
  rubicon rump run rus rush rut ry rya sa sab sac sacs sad sag saga sage sail saki sala salp sals
  salsa salt salto salvador sams samuel san sancho sand sang sans sao sap saps sar sara sari sars sas
  sat saturn sau sav sax sb sc scad scamp scamper scar scat sch sci scop scot scraps scurvy scythe sd
  se sea secret secs sect sei sel sele sell selo sels seme sen sens sep seq ser sera serrate serrs
  sers set seta sex sf sgt sh sha shams shank shark sharp shaw shawl shawn she shh shi ship shop shot
  shu si sicily sick sid side sif sike sim sima simp simple sin sing sink sip sirup sis sit siva sk
  ski skip sky sl slack slam slap slat slick slim slinky slob slow slug sly sm sma smash smile smit
  smog sms sn snail snap snark snip snp so sob soc soci socs sog sol solo som son sone sord sos soul
  sov sp spag spam span spar spart sparta spartan spas spasm spat spatial spaw spd spi spic spice spif
  spike spin spina spindly spirit spoon spp spred sprightly spring sps sr src sri ss ssp st sta stamp
  stan stap star staring stars stat std ste steel stella stellar step stet stim sting stm sto stop
  stops storm stot str strad strap strip sts stud stum stumps sty sub subdued sudd sug sun sunn sup
  sur sv sw swan swap swim syn sync synd szl tacan tace tactile tag tai tailor taj tak tal tali tam
  tango tank tao tap tapa tapas tape taps tara tarp tars task tat tau taut tax tay tb tbs tc tea tec
  tech tecta ted tef tel tele tem temp ter terf term tes tet tex tf tg th thank thor tiar tic tie tied
  tif tig tim timeless timeout tin tina tip tirr tj tk tko tl tn tna tnt to toc toe tog tom tomb top
  topi tor toupee tow toy tp tph tr tra trad trade trail traits tram tramp trance trap tre treacle tri
  tribal trident trim trimmer trio trip troy ts tsk tsks tsn tub tuba tube tug tum tun tuna tup tut tw
  tweak twin twinkle twist twister twit tx tyler tymp type ufo ui ul umph umps ums unc und unrip up
  ups upset urb uri urp val van vang vars vas vasa vault vav ved veil vel vent ver vers vg victoria
  vig viii vill vim vin vip vis visa vista vito vn vox vp wabs wac wake wap warp wars warts was wash
  wasp wat wave waw wb wd whip whistle wich wire wish wisp wit wiz wr wrapper wry ws wus wyatt xin yap
  yes yeti yin yippee yo yuri zag zap zen zeta zin zip ziz
`;

let words: ReadonlySet<string> | undefined;

export function isEnglishWord(text: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/));
  return words.has(text.toLowerCase());
}
