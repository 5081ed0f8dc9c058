/**
 * Common words of the languages in Latin script that we tell apart: ours, and those that look like them.
 *
 * Their letters stand for the language: what is no word of a list is judged by its trigrams.
 */
export const commonWords = {
  en: `the and you your we our us they them their he she his her it its is are was were am be been being this that these those
    with for to of in on at by from into about over under after before between without within through during against
    have has had do does did done will would can could should may might must shall not no nor yes but or if so as than then
    what when where how who whom which why there here now today tomorrow yesterday tonight soon later again still already just only
    also even ever never always often sometimes really very much many more most some any all both each every other another such same
    i my me mine myself yourself itself ll ve re don doesn didn isn wasn won couldn shouldn wouldn haven aren cannot let lets
    good great nice fine bad better best worse worst new old big small long short high low early late first last next right wrong
    hello hi hey dear thanks thank please sorry welcome regards cheers morning afternoon evening night day days week weeks month months
    monday tuesday wednesday thursday friday saturday sunday year years time times hour hours minute minutes
    get got getting give gave given go going gone went come came coming make made making take took taken taking see saw seen know knew known
    think thought want wanted need needed needs like liked love look looking looks find found feel felt tell told said say says saying
    ask asked asking talk speak call called calling work works working worked use used using try trying tried help helped helping
    send sent sending show shown share shared check checked keep kept hold start started stop stopped finish finished wait waiting
    change changed changes move moved moving happen happened happens mean means meant understand understood agree agreed sounds seems
    people person client customer customers someone something anything nothing everything everyone anyone nobody way ways thing things
    point points question questions answer answers reason idea ideas issue issues problem problems price prices cost costs money paid pay payment invoice
    page pages text texts picture pictures photo photos word words line lines name names number numbers list file files page place home house
    quick quickly happy glad sure maybe perhaps probably possible possibly able ready open closed free busy clear close done enough
    thing back down out off up away around together because since until while although though however therefore instead
    meeting approve approved approval review reviewed deliver delivered delivery schedule launch draft quote proposal agreement request
    wonderful terrible awful amazing awesome disappointed frustrated delay delayed unacceptable appreciate appreciated
    lol omg thx pls plz yep yeah yup nope gonna wanna gotta dont cant wont im ive thats whats asap fyi btw np idk tbh imo guys dude man stuff hell damn cool
    believe believed trying watch watching light friend friends world life family water weather which whether rather whole whose
    should though through thought enough right might night height weight bring brought teach taught
    read write wrote written play played run running put set add added added left leave turn turned live lives lived
    interesting important different difficult easy hard simple several few less least lot lots little own half part kind sort
    movie game school book books story car door room water dog cat kid kids girl boy woman women men mother father son
    too bye oh wow ah well ok okay please kindly attached regarding following further per via`,
  pt: `o os as um uma uns umas de do da dos das em no na nos nas ao aos à às pelo pela pelos pelas por para pra pro com sem sob sobre até entre desde após
    e ou mas que se não nao sim nem como quando onde quem qual quais quanto quanta porque porquê pois então entao assim também tambem tb já ja ainda
    só so mais menos muito muita muitos muitas pouco pouca tudo todo toda todos todas nada ninguém alguém algo algum alguma alguns outro outra outros outras
    eu tu você voce vocês vc vcs ele ela eles elas nós me te lhe meu minha meus minhas seu sua seus suas nosso nossa nossos nossas dele dela deles delas gente
    este esta estes estas esse essa esses essas isso isto aquele aquela aquilo aqui ali aí agora hoje ontem amanhã amanha sempre nunca depois antes logo cedo tarde
    é eh são sao foi foram era eram ser sendo sido será seria estou tô to está tá ta estamos estão tão estava estavam estar esteja fica ficou ficar
    tem têm tenho temos tinha ter tive teve vou vai vamos vão ir indo fui faz fazer faço fez feito fazendo fizemos posso pode podem podemos poder podia poderia
    quero quer queria queremos preciso precisa precisamos precisar deve devemos deveria sei sabe saber acho acha achei gosto gostei gostou amei
    ver vejo viu vi vendo visto dizer disse diz falar falou fala falei falando mandar manda mandei mandou enviar envio enviei enviado segue seguem receber recebi recebemos
    dar dá deu dei dou passar passa passou chegar chegou chega chegando esperar espero esperando aguardo aguardando olhar olha olhei pegar trazer
    bom boa bons boas ótimo ótima melhor pior ruim grande pequeno novo nova novos novas velho certo certa errado errada lindo linda legal fácil difícil rápido
    oi olá ola obrigado obrigada obg valeu vlw por favor pf desculpa desculpe perdão tchau abraço abraços abs beijo bjs att atenciosamente prezado prezada senhor senhora
    dia dias noite manhã semana semanas mês mes meses ano anos hora horas minuto segunda terça quarta quinta sexta sábado domingo feira
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    trabalho trabalhar reunião reuniao relatório relatorio proposta prazo prazos orçamento contrato pagamento nota fiscal fatura preço valor dinheiro conta pedido entrega entregar
    cliente clientes equipe time campanha página site texto textos foto fotos imagem imagens vídeo arquivo arquivos aprovado aprovada aprovar aprovação revisão ajuste ajustes mudança alteração
    problema problemas erro erros dúvida dúvidas pergunta resposta responder ajuda ajudar entender entendi entendeu certeza combinado combinamos fechado beleza blz perfeito claro tranquilo
    conseguir consegue conseguimos consegui continuar começar começou terminar acabou acabar parar mudar resolver resolvido usar deixar deixa deixou achar colocar coloca tirar
    pessoa pessoas gente amigo amiga mulher homem casa cidade rua país brasil mundo vida coisa coisas lugar vez vezes parte ponto lado jeito forma caso motivo
    cara mano né ne kkk kkkk kkkkk rsrs rs haha pq q n td tds qnd hj amg msm mt mto dps tmj sdds fds pqp porra caralho merda puta show massa bora eita nossa
    ação informação informações atenção condição situação solução opinião decisão questão razão coração não irmão mão cão pão avião
    realmente simplesmente infelizmente felizmente rapidamente geralmente novamente finalmente certamente
    falta faltou demora demorou atrasado atraso cancelar decepcionado chateado feliz satisfeito insatisfeito absurdo vergonha respeito
    filho filha pai mãe irmã criança menino menina velha deus amor morte dinheiro guerra carro porta água comida escola jogo filme livro
    nenhum nenhuma cada qualquer mesmo mesma tanto tanta quase bem mal apenas aliás porém enquanto embora talvez
    chego chegamos chegaram chegue trouxe traz trazem subir subiu sobe subiram baixar baixou baixa descer cair caiu cai caíram sair saiu sai saem saíram entrar entrou entra voltar voltou volta voltei seguir seguiu pedir pediu pede pediram peço
    pôr põe pôs colocou colocaram deixei deixaram deixe passaram encontrar encontrei encontrou encontra começa comecei começaram terminou termina acabei mudou muda mudaram mudanças entende entendem demoram parece pareceu parecem adorei adoro
    funciona funcionou funcionando tentar tentei tentamos tenta tentou testar revisar revisei revise arrumar arrumou consertar assinar assinou assinatura atender atende atendeu respondeu responde respondi avisar avisa avisou avise contar conta contou diga dizem disseram ligar liguei ligou liga ligo
    escrever escreveu escrevi olhem escuta escute pergunta perguntei perguntar pensar penso pensei pensa caro cara barato barata bonito bonita feio feia lento longo curto alto alta baixo baixa cheio vazio perto longe dentro fora cima embaixo atrás frente junto juntos demais bastante
    rua cidade pessoal povo governo guerra moço moça menina rapaz garoto garota irmãos avô avó esposa marido namorado namorada chefe colega colegas vizinho cachorro gato comida jantar almoço café cabeça mãos olho olhos rosto coração corpo sangue janela mesa cadeira cama quarto cozinha banheiro
    escola filme jogo futebol música canção quadro cores vermelho azul verde preto branco amarelo envio frete custo custos pacote pedidos venda vendas compra compras loja desconto oferta servidor evento encontro projeto projetos diretor gerente dono dona empresa negócio marca anúncio anúncios peça peças arte artes
    primeiro primeira segundo terceiro último última próximo próxima passado passada dois duas três quatro cinco seis sete oito nove dez vinte cem mil tomara quem sabe além senão inclusive somente ambos nenhum alguém própria próprio demais aquelas aqueles sou somos seria seriam estive esteve estivemos estará
    estejam houve haverá haja havia fazia faziam façam façamos faremos farão fizeram fiz foram ia iam irei irá vá venho vem veio vieram venha vêm poderá pôde pude pudemos possa possam queria quis deviam devia sabem sabemos sabia soube saiba conheço conhece conhecer sinto sente sentir senti morrer morreu morri matar matou
    viver viveu vive acreditar acredito acredita lembrar lembra lembro esquecer esqueci esquece esqueceu ajudar ajuda ajudou precisou jogar joga ganhar ganhou perder perdeu perde perdi pagar paguei pagou paga dormir comer beber comprar comprei vender vendeu abrir abriu fechar fechou correr ler ouvir ouvi tocar buscar busco
    quebrar quebrou quebrado rápida cuidado sorte chega vamo vamos embora vem cá puxa caramba cacete foda foder fodeu bosta merda puto burro idiota imbecil otário lixo nojo ridículo sinceramente claramente normalmente igualmente totalmente realmente confirmado confirmada confirmo confirmei cancelado cancelada
    cancelaram troca trocar trocou trocamos novidade novidades incomodado bravo brava irritado cansado cansada pronta prontas pronto prontos tarde cedo depressa lhes comigo contigo conosco nele nela neles nelas nesse nessa nisso nesta neste naquele daquele disso disto desse dessa deste desta dali daqui pela cadê kd peraí peraê então ué uai oxe vixe tipo aff eh neh axo naum soh tah
    linha linhas volume ações mercado bolsa alta queda ganha perde empresas pontos resultado resultados lucro análise gráfico diário semanal mensal curso aula aulas governo presidente política polícia justiça direito direitos saúde vacina povo país hospital história verdade mentira culpa medo raiva
    palavra palavras nome nomes número números letra título capa tela telas botão fundo tamanho medida medidas foto vídeo vídeos edição versão gravação roteiro legenda postagem publicação publicar publicou publicado anexo anexos planilha documento senha acesso link cadastro`,
  tr: `bir bu şu o ve ile için ama fakat ancak çok daha en az ne neden niye niçin nasıl kim kime kimin hangi nerede nereye kaç mi mı mu mü değil yok var
    evet hayır tamam tmm olur peki tabii tabi belki sadece artık henüz hala hâlâ hep hiç her herkes hiçbir bazı bütün tüm şey şeyler kadar gibi göre sonra önce
    ben sen biz siz onlar bana sana bize size ona onu onun beni seni bizi sizi benim senin bizim sizin onların bende sende bizde sizde kendi kendisi
    da de ki ya yani işte böyle şöyle öyle burada orada şurada buraya oraya şimdi bugün yarın dün akşam sabah gece öğlen hafta haftaya ay yıl gün saat dakika
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    merhaba selam slm günaydın iyi günler geceler akşamlar teşekkür teşekkürler tşk ederim ederiz sağol sağolun eyvallah eyw lütfen rica kolay gelsin çalışmalar
    saygılar saygılarımla sevgiler hocam hanım bey abi abla arkadaş arkadaşlar arkadaşım kardeşim canım efendim hayırlı özür dilerim kusura bakma bakmayın
    olarak oldu olur olan olsun olmak olmuş olacak olması olduğu olduğunu oluyor olmaz olmadı ise idi imiş eder etmek etti ettim ediyor ediyorum ediyoruz edin edelim
    yap yapmak yaptı yaptık yaptım yapıyor yapıyoruz yapacak yapacağız yapılacak yapın yapalım gel geldi geliyor gelecek gelmek gelmedi git gitti gidiyor gitmek gidelim
    gönder gönderdim gönderdi gönderiyorum gönderir misiniz gönderilmiş göndermek bak baktım bakıyorum bakalım bakar mısın bekliyorum bekliyoruz bekledik beklemek
    ver verdi vermek verir veriyor al aldı aldım almak alıyor alalım iste istiyorum istiyoruz istedi istemek ister bil biliyor bilmiyorum bilmek söyle söyledi söylemek dedi diyor demek diye
    konuş konuşalım konuştuk konuşmak görüş görüşelim görüşürüz görüşmek gör gördüm görmek görüyor düşün düşünüyorum düşünmek anla anladım anlamadım anlamak anlıyorum
    çalış çalışıyor çalışmak bit bitti bitmek bitecek başla başladı başlamak kal kaldı kalmak çık çıktı çıkmak yaz yazdım yazmak oku okudum okumak sor sordum soru sorun sorunlar cevap
    güzel iyi kötü büyük küçük yeni eski doğru yanlış kolay zor hızlı yavaş uzun kısa güzelmiş harika süper mükemmel berbat rezalet hazır tamamdır aynen kesinlikle gerçekten
    iş işi işler toplantı rapor teklif fiyat ücret para ödeme fatura sözleşme müşteri ekip firma şirket proje kampanya tasarım metin görsel görseller dosya sayfa site reklam ürün hizmet
    onay onaylıyorum onaylandı revize düzeltme değişiklik teslim gecikme geç erken son ilk ikinci üç dört beş altı yedi sekiz dokuz on yirmi yüz bin
    insan insanlar adam kadın kız erkek çocuk anne baba kardeş ev yol su hayat dünya ülke türkiye şehir okul kitap film oyun araba kapı göz el baş yer zaman
    şekilde nedeniyle hakkında konusunda tarafından üzerinde altında içinde dışında arasında karşı doğru rağmen dolayı beri
    değilim değiliz yoktu vardı varmış yokmuş lazım gerek gerekiyor gerekli mümkün olabilir olmalı yapabilir yapılmış verilmiş edilmiş edildi yapıldı
    geldim gittim yaptığım yaptığınız ettiğim söylediğim istediğim olduğum verdiğiniz gelirse olursa yaparsan ederse isterseniz varsa yoksa
    lan ulan amk aq mk yav valla vallahi inşallah maşallah allah cumhur sayın başkan millet vatan devlet kib nbr bence sence galiba herhalde zaten bile hani
    müsait uygun anlaştık hallettik hallederiz bakarım ararım ararız yazarım gelirim giderim olurmu nezaman naber napıyorsun
    etmiyoruz etmiyorum gelmiyor yapmıyor istemiyorum istemiyoruz olmuyor gitmiyor bulamadım alamadık göremedim yapamadık
    geldik geliyoruz geldiler gidiyor gidiyorum gidecek gittik götür götürdü getir getirdi getirin çıktı çıkıyor çıkacak girdi girer giriyor girmek girelim düştü düşer düşük yükseldi yüksek indi iniyor döndü döner dönüş döneceğim dönecek döneriz
    koydu koymak bırak bıraktı bırakma geçti geçen geçer geçiyor geçmiş geçirdi buldu bulduk bulmak bulur bulamadım başlıyor başlayacak bitiyor biter değişti değişiyor değiştir değiştirdik değişecek anlar anladık sürüyor sürdü sürer görünüyor benziyor sevdim seviyorum sevdi beğendim beğenmedim beğendik
    eksik eksikler çalışmıyor çalıştı çalıştık denedim dene denedik deniyoruz kontrol ediyoruz edeceğim ettiniz etmiş edebilir düzelt düzelttik düzeltin imza imzaladı imzaladık açtı açık aç açmıyor kapat kapattı kapalı cevapladı yanıt yanıtla haber verin verdik vereceğim anlat anlattı söyler söyledim söylüyor diyorum dediğim ara aradım aradı arıyorum arar
    yazıyor yazdık yazın baktık bakıyor bakın dinle dinledim sordu soruyor düşündü düşünüyoruz pahalı ucuz çirkin zayıf güçlü dolu boş yakın uzak içeri dışarı yukarı aşağı önünde arkasında yanında birlikte beraber fazla biraz oldukça kimse hiçkimse sokak şehir memleket halk hükümet savaş ölüm tanrı bey hanımefendi
    oğlum kızım kızı oğlu ağabey dede karısı kocası patron müdür arkadaşı komşu köpek kedi yemek kahvaltı öğle akşamüstü yüzü gözleri elini eline kalp kan pencere masa yatak oda mutfak okulu kitabı filmi oyuncu oyunculuk yönetmen senaryo sahne müzik şarkı renk renkler kırmızı mavi yeşil siyah beyaz sarı
    kargo masraf maliyet paket sipariş satış satışlar alışveriş mağaza indirim sunucu etkinlik etkinliği tarih tarihi süre teslimat projeyi tasarımı marka markası müşteriler numune numuneler çekim çekimi logoyu afiş afişi başlık başlığı metni yayın yayına yayınla paylaş paylaşım takip hesap hesabı şifre erişim bağlantı ekte ekteki dosyayı tabloyu sunum sunumu
    birinci üçüncü sonuncu gelecek geçen önümüzdeki elli kırk otuz milyon lira tl kuruş keşke umarım acaba yoksa üstelik halbuki hatta bari meğer neyse öyleyse nerden nereden burdan şurdan ordan burda orda şurda hangisi kimi kimisi birçok birkaç hepsi hepimiz hepiniz başka başkası diğer öteki aynı
    idim idik iken olduk oldum olmuşlar olsa olsaydı olurdu olmasın olsaydık olabilir olduğumuz olmayan olmadığı varken varmı yokki gelse gelmez gelmeden gitmeden yapmadan etmeden olmadan demiş demişti diyen diyor diyorlar diyip yapan yapıp edip gelip gidip alıp verip görüp bilip bilir bilirim bilirsin biliyorum biliyoruz biliyorsun
    seviyor sever nefret öldü ölmek öldür yaşa yaşıyor yaşamak inan inanıyorum hatırla unuttum unutma unuttu yardım et etsin ihtiyaç kazandı kazan kaybetti kaybettik öde ödedik ödeyeceğiz uyu ye yedi içti içmek sat sattı koş koştu oku duydum duy dokun kırdı kırık kırıldı bozuk bozuldu dikkat şans dur durun haydi hadi yürü sus defol siktir orospu piç göt bok salak aptal gerizekalı mal şerefsiz
    açıkçası maalesef genellikle tamamen onaylandı onayladı onaylıyoruz iptal ertelendi ertele yenisi rahatsız kızgın üzgün mutlu yorgun hazırız erken sıkıcı kötüydü güzeldi iyiydi değildi değilmiş izledim izlemek izleyin izlenmeli vasat mükemmeldi tavsiye abartı konusu konu puan
    hattı hatlı tarife fatura internet çekmiyor çekiyor şebeke operatör kampanyası destek ilgi alaka memnun memnunuz memnunum şikayet şikayetçi arayan mesaj mesajı ekibi yetkili yetkililer`,
  es: `el la los las un una unos unas de del al a en con sin por para sobre entre hasta desde y e o u pero que no sí si como cuando donde quién quien cuál cuánto porque pues
    yo tú él ella ellos ellas nosotros usted ustedes me te le les lo nos se mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto ese esa eso estos estas aquí allí ahí
    es son fue fueron era eran ser sido está están estoy estamos estaba estaban estar hay había haber he ha han hemos tengo tiene tienen tenemos tenía tener hace hacer hago hizo hecho
    voy va vamos van ir puedo puede pueden podemos podría quiero quiere queremos debe debería sé saber creo creemos gusta gustaría necesito necesitamos
    muy más menos mucho mucha muchos muchas poco todo toda todos todas nada nadie algo alguien otro otra otros otras también ya todavía aún siempre nunca ahora hoy ayer mañana luego después antes entonces
    bueno buena buenos buenas bien mal mejor peor gran grande pequeño nuevo nueva gracias hola perfecto vale claro listo disculpa perdón saludos adiós favor
    día días noche noches tarde tardes semana semanas mes meses año años hora horas lunes martes miércoles jueves viernes sábado domingo
    reunión informe presupuesto factura precio contrato pago cliente clientes equipo campaña página texto textos fotos imagen archivo trabajo empresa error problema pregunta respuesta
    enviar envío envié mando mandar recibido recibir decir dijo dice hablar ver vemos veo visto dar doy dio quedar quedamos espero espera puesto hicieron hicimos tuvimos
    hombre mujer niño niña hijo hija padre madre amigo vida mundo casa ciudad cosa cosas vez veces lugar acuerdo mismo misma cada según aunque mientras
    escribo llamada llamo jefe jefes números confirma venir adjunto firmado tienda quejas resultado contento contentos rápido ción información situación razón
    llegar llegó llega llegamos llegaron llegado llegue traer trae trajo subir subió subieron bajar bajó bajaron caer cayó cayeron salir salió sale salen entrar entró volver volvió vuelve seguir sigue siguió siguen pedir pidió pide pidieron
    poner pone puso ponen deja dejó dejar dejaron pasa pasó pasan pasar quedó queda quedaron quedado encontrar encontré encontró empezar empezó empieza empiezan terminar terminó termina acabar acabó cambiar cambió cambia cambios
    entiendo entiende entender tardan tarda tardar tardó parece pareció parecen encanta encantó falta faltan funciona funcionan funcionar intentar intentamos intenta probar probamos revisar revisamos revisa arreglar arreglado firmar firma
    contesta contestar contestó responder respondió avisa avísame avisar cuenta cuéntame dime diga digo dicen dijeron llama llamar llamaré llamé escribir escribió mira mire miren oye oiga pregunta pregunto preguntar piensa pienso pensar
    caro cara barato bonito bonita lindo feo fea fácil difícil rápido lento largo corto alto bajo lleno vacío cerca lejos adentro afuera arriba abajo encima debajo dentro fuera detrás delante junto demasiado demasiada bastante tanto tanta tantos casi
    calle coche carro dinero plata tiempo gente pueblo país gobierno guerra muerte dios señor señora señores chico chica muchacho hermano hermana abuelo esposa marido jefe compañero compañera vecino perro gato agua comida cena almuerzo desayuno
    cabeza mano manos ojo ojos cara corazón cuerpo sangre puerta ventana mesa silla cama habitación cocina baño escuela libro película juego fútbol partido canción música foto cartel color colores rojo azul verde negro blanco
    envío envíos costo costos paquete pedido pedidos venta ventas compra compras tienda precio descuento oferta servidor evento cita propuesta plazo entrega entregas proyecto diseño diseñador director gerente dueño empresa negocio marca anuncio anuncios
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primero segundo tercero último última próximo próxima pasado pasada uno dos tres cuatro cinco seis siete ocho nueve diez veinte cien mil
    ojalá tal vez quizá quizás además sino sin embargo pues aun incluso apenas solo sólo solamente juntos ambos ninguno ninguna ningún algún alguno alguna algunos cualquier cualquiera demás propio propia cosas ello aquel aquella aquello eras eres soy somos sois será serán sería
    estuve estuvo estuvimos estaré esté estés hubo habrá habría haya hayan hacía hacían haga hagan hagamos haremos harán hiciste fui fuiste iba iban iré irá vaya vayan vengo viene vienen vino venga podrían podrías podrá pudo pudimos puedas pueda puedan quería quieres quisiera quiso debería deberían deben
    sabes sabe sabemos sabía supo sepa conozco conoce conocer siento siente sentir sentí muero murió morir matar mató vivir vive vivo vivió creer crees creyó recuerda recuerdo recordar olvidar olvidé ayudar ayuda ayúdame necesita necesitas necesitan jugar juega ganar ganó perder perdió pierde pagar pagué pagó paga
    descansar descanses dormir comer beber comprar vender abrir abrió cerrar cerró correr leer oír escuchar tocar buscar busca buscamos romper roto rota nadie dale che güey wey tranquilo tranquila cuidado suerte basta anda vamos ven vete cállate mierda joder tío puta coño jaja jajaja jeje
    sinceramente realmente claramente normalmente lamentablemente igualmente totalmente confirmado confirmada confirmamos cancelar cancelaron cancelado reemplazo renunció novedad novedades molesta molesto enojado enojada feliz triste cansado lista listos listas tarde temprano sobre todavía
    els les amb què això aquest aquesta són és gràcies demà bon dia nosaltres vosaltres avui ahir també molt ningú ho hem heu tinc
    ve ves veía anoche acá allá esperemos salgo salga salgan vuelva vuelvan mejor fecha fechas celular correo contraseña clave socio socios abogado servicio servicios imágenes imprenta impreso viaje hartos harta dónde cuándo cuánto cómo quiénes nuestras les agradecemos agradezco felicito felicidades borrador versión radio espectacular mándame envíame dame dinos danos hazlo hágalo tenga tengan esperen espere permítame disculpen buscando haciendo viendo diciendo siendo teniendo quedando pasando llegando
    noticia noticias proveedor proveedores seguimos sigamos cambiemos hablemos veamos portada cobrar cobran cobrando doble urge urgente urgentemente autorizan gasto gastos motivo retraso retrasos párrafo ortografía modelo imprimir impresa corta cortó manejando equivoqué equivocado mismo aprobado aprobada aprobados revisar hablé quisiera felicitaciones finanzas segundos inglés español nadie sabe alguno aclarar aclare cotización cotizar pendiente pendientes adelante listado tarjeta cuenta cuentas pantalla botón enlace correos teléfono dirección usuario usuarios cliente clientela semanal mensual`,
  fr: `le la les un une des du de au aux à en dans sur sous avec sans pour par entre depuis et ou mais que qui quoi dont où ne pas plus moins si comme quand comment pourquoi parce car donc
    je tu il elle on nous vous ils elles me te se lui leur mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces ceci cela ça c j n l d s qu
    est sont suis es êtes sommes était étaient être été sera serait ai as a avons avez ont avait avoir eu fait faire fais faites va vais vont allons aller peut peux pouvez pouvons pourriez pourrait
    veux veut voulons voulez dois doit devons faut sais savoir pense croire aime voir vois vu dire dit parler envoyer envoie envoyé reçu prendre mettre donner
    très bien bon bonne mieux mauvais grand petit nouveau nouvelle tout toute tous toutes rien personne quelque chose autre autres même encore déjà toujours jamais aussi ici là maintenant aujourd hui hier demain
    merci bonjour bonsoir salut désolé accord oui non cordialement voilà jour jours journée soir matin semaine mois année heure heures lundi mardi mercredi jeudi vendredi samedi dimanche
    réunion rapport devis facture prix contrat client clients équipe campagne page texte textes photo photos image fichier fichiers travail entreprise erreur problème question réponse besoin avant après
    parfait continue prévue retard rappelle midi bientôt occupe résultat validé regarde beaucoup peu trop lequel laquelle eux celui celle temps homme femme vie monde`,
  de: `der die das den dem des ein eine einen einem einer und oder aber dass weil wenn als ob wie was wer wo wann warum welche welcher nicht kein keine nur auch noch schon sehr mehr
    ich du er sie es wir ihr uns euch mich mir dich dir ihn ihm ihnen mein meine dein sein seine unser unsere ihre ihren
    ist sind war waren bin bist sein wird werden wurde haben hat habe hatte kann können könnte könnten muss müssen soll sollte will wollen möchte möchten darf gibt geht gehen kommt kommen macht machen gemacht
    in im an am auf aus bei mit nach von vom zu zum zur für über unter vor zwischen durch gegen ohne um bis seit
    gut gute guten schlecht groß klein neu neue alle alles nichts etwas jemand hier da dort jetzt heute morgen gestern dann immer nie wieder leider bitte danke vielen dank hallo ja nein
    tag tage woche monat jahr uhr montag dienstag mittwoch donnerstag freitag samstag sonntag grüße freundlichen wochenende
    angebot rechnung bericht vertrag kunde kunden termin besprechung seite texte bilder anzeige problem frage antwort arbeit ergebnis zufrieden schicken geschickt bekommen schauen kümmert passt falsch freigegeben
    schnelle nachmittag kurz telefonieren schönes sehen sagen wissen denken glauben finden brauchen warten zeit mann frau leben welt`,
  it: `il lo la i gli le un uno una di del della dei delle degli a al alla ai alle da dal dalla in nel nella con su sul sulla per tra fra e o ma che chi non si se come quando dove perché quanto quale
    io tu lui lei noi voi loro mi ti ci vi ne mio mia tuo tua suo sua nostro nostra vostro questo questa questi queste quello quella qui qua lì
    è sono sei siamo siete era erano essere stato ho hai ha abbiamo avete hanno avere fatto fare faccio fa va vado vai andiamo può posso possiamo potete possono vuole voglio vogliamo devo deve dobbiamo so sa
    bene buono buona buon bello meglio male molto molta poco più meno tutto tutta tutti niente nulla qualcosa qualcuno altro altra ancora già sempre mai anche solo adesso ora oggi ieri domani poi dopo prima
    grazie mille ciao buongiorno buonasera prego scusa scusi certo perfetto d accordo sì no saluti giorno giorni notte sera settimana mese anno ora lunedì martedì mercoledì giovedì venerdì sabato domenica
    riunione rapporto preventivo fattura prezzo contratto cliente clienti squadra pagina testo testi foto lavoro azienda errore problema domanda risposta mandare mandarci mando inviare vedere dire parlare sentiamo
    contenti risultato approvato spostata occupa chiamo tardi ritardo subito entro cosa cose vita mondo casa uomo donna`,
  id: `yang dan di ke dari untuk dengan pada dalam oleh tentang seperti karena jadi tapi tetapi atau juga saja sudah belum masih akan sedang telah bisa boleh harus mau ingin perlu tidak bukan jangan ada
    saya aku kamu anda dia kami kita mereka ini itu sini situ sana apa siapa kapan dimana mana bagaimana kenapa mengapa berapa nya ya iya nggak gak dong sih deh banget
    selamat pagi siang sore malam terima kasih maaf tolong silakan baik bagus oke hari minggu bulan tahun jam senin selasa rabu kamis jumat sabtu besok kemarin nanti sekarang lagi
    laporan rapat klien tagihan faktur harga kontrak uang kerja kerjaan orang teman rumah jalan kirim kirimkan mengirim dikirim membuat dibuat buat lihat melihat tanya jawab bantu bantuan bantuannya
    menyetujui disetujui setuju puas hasil kampanye siap terlambat diperbaiki warnanya mengerjakan kesalahan kabari filenya teksnya banyak sedikit semua lebih kurang sangat sekali lain sama
    hantar awak boleh semak dokumen sebelum selepas kepada daripada esok hendak telah syarikat`,
  vi: `và của là có không được cho với trong này đó khi đã sẽ đang một các những cái người anh em chị tôi mình bạn chúng ta họ nó ông bà gì nào sao đâu ai bao giờ thì mà nhưng hay hoặc vì nên nếu cũng rất quá lắm
    chào cảm ơn xin lỗi vâng dạ ạ nhé nha ừ thôi rồi chưa vẫn còn lại đi đến về làm xem gửi họp báo cáo khách hàng hợp đồng hóa đơn tháng ngày tuần năm giờ mai hôm nay qua sáng chiều tối
    tốt đẹp nhiều ít mới cũ lớn nhỏ nội dung hình ảnh kết quả giá tiền đồng ý phụ trách duyệt hài lòng bên ngay lúc trả lời muộn sai phần`,
  nl: `de het een en of maar dat die deze dit van in op aan met voor naar bij uit over onder door tot om te als dan wat wie waar wanneer hoe waarom niet geen wel ook nog al heel meer
    ik je jij u hij zij ze we wij jullie me mij jou hem haar ons onze hun mijn jouw zijn is ben bent was waren wordt worden heb heeft hebben had kan kunnen kunt moet moeten zal zullen wil willen gaat gaan doet doen krijgen
    goed goede beter slecht groot klein nieuw nieuwe alles niets iets iemand hier daar nu vandaag morgen gisteren altijd nooit weer graag bedankt dank hallo hoi ja nee prima sorry
    dag dagen week maand jaar uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend fijn goedemorgen middag vanmiddag even groeten
    offerte factuur rapport klant teksten afspraak vraag antwoord reactie snelle werk fout tevreden resultaat goedgekeurd sturen gestuurd bellen duurde eens zien zeggen weten denken mensen tijd leven`,
  az: `bir bu o və ilə üçün amma lakin çox daha ən nə niyə necə kim kimə hansı harada neçə deyil yox var bəli xeyr yaxşı olar hələ artıq yalnız hamı heç hər kimi qədər sonra əvvəl
    mən sən biz siz onlar mənə sənə bizə sizə ona onu məni səni bizi sizi mənim sənin bizim sizin öz həmin belə elə burada orada indi bu gün sabah dünən axşam səhər gecə həftə ay il saat
    salam sağ olun təşəkkür edirəm edirik zəhmət olmasa xahiş necəsiniz sabahınız xeyir buyurun oldu olur olan olsun olmaq olacaq olub gəlir gəldi gələn gəlməyib gedir getdi edir etdi edək edəcək etmək
    göndərə göndərin göndərirəm göndərdim bilərsiniz bilirəm bilmirəm gözləyirik gözləyirəm yükləyirəm danışarıq keçirək verin verdi verməyib zəng təsdiq hesabat görüş müştəri qiymət qiymətlə ödəniş sənəd fayl faylları mətn mətnləri
    razı razıyam deyilik hazır səhv düzəltmək lazımdır lazım uyğun gəlmir şəkil işi iş kampaniyası nəticə təklif təklifinizi vaxt vaxtında cavab yoxlayın davam hər şey
    dəyişmək dəyişdi dəyişiklik başlayır başladı başlayacaq bitdi bitir bitəcək gətir gətirdi gətirin götür götürdü götürmür aparır apardı alır aldı aldıq alacaq satır satdı satış yazır yazdı yazın yazılıb oxuyur oxudu görür gördü görmək görürəm
    deyir dedi desəm demək danışır danışdı soruşdu soruşuram baxır baxdı baxın baxıram bəyəndi bəyənmədik xoşuma gəldi istəyir istəyirəm istəyirik istədi bacarır bacarmır qalır qaldı qalıb qoydu çıxdı çıxır düşdü qayıtdı qayıtdılar işləyir işləmir göstərir göstərdi tapdı
    imzaladıq imzaladı müqavilə müqaviləni şirkət şirkəti layihə dizayn rəng rəngi loqo iclas tədbir sifariş sifarişin nömrə nömrəsi məhsul məhsullar anbar sürücü müdir işçi işçilər reklam sayt səhifə yenilik xəbər məlumat sual suallar
    ailə uşaq uşaqlar qız oğlan kişi qadın ata ana qardaş bacı dost dostlar ev məktəb kitab şəhər ölkə dünya həyat vaxt zaman su çörək yağış günəş hava yol maşın pul qiyməti bahadır ucuz endirim böyük kiçik yeni köhnə gözəl pis asan çətin tez gec
    bazar ertəsi çərşənbə axşamı cümə şənbə yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr iki üç dörd beş altı yeddi səkkiz doqquz iyirmi otuz yüz min birinci ikinci
    hamıya hamısı uğurlar uğur əla pisdir yaxşıdır mümkün mümkündür olarmı olmaz olmadı ola bilər bilmədim başqa görə ancaq lakin yəni çünki əgər sanki bəlkə hansı nəyə orda burda niyə özü özüm ədə qədər üzrə haqqında barədə tərəfindən arasında içində üstündə altında`,
  pl: `i w na z do od za po o u przez dla bez pod przed nad że to nie tak jak co kto gdzie kiedy dlaczego czy ale lub oraz się jest są był była było być mam ma mamy mają może możemy muszę trzeba będzie
    ja ty on ona my wy oni mnie mi ci go jej nas nam was wam ich im mój moja nasz nasza państwo pan pani ten ta te tego tej tym tam tu teraz dziś dzisiaj jutro wczoraj jeszcze już tylko bardzo więcej
    dzień dobry dziękuję proszę przepraszam cześć pozdrawiam dobrze dobra nowy nowa wszystko nic coś ktoś tydzień miesiąc rok godzina raport faktura klient cena umowa spotkanie wynik odpowiedź szybką przesłać wycenę
    jesteśmy zadowoleni kampanii tekstów zatwierdził dostaniemy mogą które który która
    jsem jsou není nebo ale který která dnes zítra včera děkuji děkujeme prosím dobrý den hezký můžete máme máte zpráva faktura nikdo něco všechno podíváme spadl prosimo hvala molim dobar dan sutra danas jučer nije jesu što tko gdje kako nitko ništa možemo imamo poslužitelj ďakujem nie sú
    és nem van hogy egy ez az meg kell lesz volt csak már még itt ott holnap tegnap köszönöm köszönjük kérem szia jó napot senki semmi válasz válaszol megnézzük számla ajánlat ügyfél éjjel`,
  ro: `și în la cu de din pe pentru fără prin despre sau dar că nu da mai cum când unde cine ce care este sunt era fost fi am ai are avem aveți au aș ar va vom pot poate putem puteți vreau trebuie
    eu tu el ea noi voi ei ele mă te îl îi ne vă le lor meu mea tău său nostru noastră acest această aceasta acesta asta aici acolo acum azi astăzi mâine ieri încă deja foarte mult mulți toate tot
    bună ziua mulțumesc mulțumim rog scuze salut vineri luni marți miercuri joi sâmbătă săptămână lună an oră client clientul ofertă oferta factura raport preț contract întâlnire răspuns rezultat rezultatul aprobat textele trimite trimis până mulțumiți`,
  sv: `och i på av för med till från om under vid utan eller men att som inte är var har hade kan ska skulle vill måste blir blev det den de en ett jag du han hon vi ni man mig dig oss er min din sin vår
    jeg og ikke det er til på med som har kan skal vil blir var hvad hva når hvor hvorfor også meget veldig godt
    här där nu idag imorgon igår redan bara också mycket mer alla allt inget något bra ny nya tack hej snälla förlåt ja nej dag vecka månad år timme måndag tisdag onsdag torsdag fredag innan kunden kund offerten faktura rapport möte svar snabbt så godkänt texterna skicka`,
} as const

/** How words end in these languages: what a short list cannot show of those that build long words. */
export const commonEndings: Readonly<Record<keyof typeof commonWords, string>> = {
  en: `ing ings tion tions sion ness ment ments ly able ible ful less ed er ers est ous ity ight ought ound ould ther ship ward ize ized ked ped ted ck ch sh th ss ll ll ry ty ies ied ish ive al ance ence ent ant ough owing aking nder`,
  pt: `ção ções são sões mente dade dades ado ada ados adas ido ida idos idas ando endo indo amos emos imos aram eram iram ava avam ia iam ou eu iu inho inha inhos eiro eira eiros agem ância ência ões ães ais eis óis ável ível ista ismo oso osa
    izar ar er ir ria riam asse esse ei ura uras nça nças ezas eza lho lha lhe nho nha rei rá rão ndo mos do da dos das nte ntes que quei rio ria rios ivo iva ica ico icos cio cia cias ento entos`,
  tr: `lar ler ları leri larını lerini ların lerin lara lere larda lerde lardan lerden mız miz muz müz nız niz nuz nüz ımız imiz umuz ümüz ınız iniz unuz ünüz dığı diği duğu düğü tığı tiği dığım diğim dığını diğini acak ecek acağı eceği acağız eceğiz acaksın
    mış miş muş müş mıştır miştir mışlar ıyor iyor uyor üyor ıyorum iyorum uyorum üyorum ıyorsun iyorsunuz yorlar malı meli dır dir dur dür tır tir tur tür dı di du dü tı ti tu tü dım dim dum tım tim dık dik tık tik dılar diler
    ın in un ün nın nin nun nün dan den tan ten da de ta te ya ye yı yi yu yü sı si su sü ı i u ü ım im um üm lık lik luk lük lı li lu lü sız siz suz süz cı ci cu çı çi ça ce ki sin sın sınlar sinler ip ıp up üp arak erek ken ince ınca
    mak mek ması mesi masını mesini maya meye mayın meyin ma me maz mez maya masın mesin madı medi mıyor miyor mayacak meyecek rsa rse ırsa irse sanız seniz alım elim abil ebil abilir ebilir ılan ilen ılmış ilmiş ıldı ildi yla yle ydı ydi ymış sındaki ndeki ğı ği ğu dayım deyim dayız deyiz tayım teyim daydı deydi dayken deyken lıyım liyim lıyız liyiz sıyım siyim yım yim yız yiz madan meden madık medik mayız meyiz larımız lerimiz larınız leriniz kten ktan ğımız ğimiz`,
  es: `ción ciones sión mente dad dades ado ada ados adas ido ida idos ando iendo amos emos imos aron ieron aba aban ía ían ó ió ito ita ero era eros aje ancia encia able ible oso osa izar ar er ir aste iste ería miento mientos illo illa ez eza que ndo ción ños ñas llo lla`,
  fr: `tion tions ment ments eur eurs euse eux aire aires ons ions ez iez ait aient ique iques té tés ette oir er ir re é ée és ées ant ants ent age eau eaux ille aille esse aison ème ance ence ourd oup aut oux ois oit uit eil`,
  de: `ung ungen heit keit lich liche lichen isch ische ischen en er em es st te ten tet schaft ieren iert chen lein ig ige igen ach icht acht echt tz tzt sch chs eit eil auf aus ander gen ben den hen len ren`,
  it: `zione zioni mente ità ato ata ati ate ito ita uto are ere ire ando endo iamo ete ite ava avano eva ista ismo oso osa ale ali ezza ello ella elli etto etta otto gli gno gna cchi ggio ione ioni anno ono`,
  id: `kan nya an ang ung ing eng ong lah kah pun ku mu i ar ur ah ih uh at ut ak uk as us asi sikan annya inya`,
  vi: `ng nh ch ung ang ong ông ình anh inh iên uyên iết ước ười ươi ây ay ai oi ôi ươ iêu ao eo âu`,
  nl: `ing ingen heid lijk lijke en er tje tjes eren eerd aar eer oor ijk ijn ijd uit aat oot eet aan een oon sch cht nd dt isch baar`,
  az: `lar lər ları ləri ların lərin lara lərə da də dan dən dır dir dur dür ması məsi maq mək acaq əcək ır ir ur ür ırıq irik ıram irəm ımız imiz ınız iniz ıb ib ub üb mış miş lıq lik sız siz çı çi an ən araq ərək`,
  pl: `ość ości nie nia ego emu ych ymi ach ami ów owy owa owe owych ski ska skie ć ść cie esz ysz amy emy ecie ał ała ali ąc ący ony ona one czny czna rz sz cz`,
  ro: `ul ului ele ilor lor rea rii ție ții iune ești ește eze ează at ată ați ate it ită esc eau au esc ător ului mente abil uri`,
  sv: `ning ningar het lig liga ligt are aren arna erna orna ade at ar er en et ande ende isk iska else ska ing ingen sk rt tt kt mt`,
}

/** English words that people of all languages use: they tell nothing. */
export const sharedWords = `ok okay oke email mail e link site online app web blog post posts story stories reels feed logo banner layout briefing brief feedback deadline budget
  marketing design designer team call meeting workshop landing page report dashboard budget status follow up update upload download login click google instagram facebook whatsapp youtube
  tiktok linkedin twitter slack zoom teams excel word pdf jpg png doc video audio podcast newsletter roi kpi seo ads ad hashtag influencer media social content copy creative brand
  branding launch start stop test demo beta version software server bug fix code api crm hotel radio taxi internet computer laptop iphone android windows outlook drive
  super süper bravo pizza bar hotel wifi gps tv dvd cd hahaha haha hehe lol xd
  rt user url http https www com net org html`
