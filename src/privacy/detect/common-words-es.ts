/** Everyday Spanish, accents folded: the words of shops, orders, food, family and small talk. Written for this file. */
export const spanishWords = `
el la los las un una unos unas lo de del a al en con sin por para sobre entre hasta desde durante contra hacia segun y e o u ni
pero mas sino aunque que si como cuando donde quien quienes cual cuales cuanto cuanta cuantos cuantas porque pues entonces luego
asi tambien tampoco solo solamente ya aun todavia ahora hoy ayer manana siempre nunca jamas quiza quizas no si mas menos muy mucho
mucha muchos muchas poco poca pocos pocas bien mal mejor peor aqui ahi alli aca alla arriba abajo dentro fuera cerca lejos detras
delante lado antes despues temprano tarde rapido despacio yo tu el ella nosotros nosotras vosotros ellos ellas usted ustedes vos me
te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas ese esa esos esas
aquel aquella aquellos aquellas esto eso aquello algun alguno alguna algunos algunas ningun ninguno ninguna todo toda todos todas
nada algo alguien nadie otro otra otros otras mismo misma mismos mismas cada cualquier cualquiera ser estar tener haber hacer ir
venir poder querer saber dar ver decir hablar quedar pedir comprar pagar recibir enviar mandar llegar entregar cambiar devolver
cancelar reservar confirmar ayudar necesitar gustar creer pensar esperar intentar conseguir dejar pasar llevar traer coger tomar
abrir cerrar empezar acabar terminar volver salir entrar llamar preguntar responder atender resolver reclamar avisar informar
verificar consultar mirar oir leer escribir soy eres es somos sois son era eras eramos eran fui fue fuimos fueron sera seran seria
sido estoy estas esta estamos estan estaba estaban estuvo estado tengo tienes tiene tenemos tienen tenia tenian tuve tuvo tendra
he has ha hemos han habia hay hubo habra hago haces hace hacemos hacen hice hizo hecho hecha voy vas va vamos van iba iban ire ira
vengo viene vienen vino venido puedo puedes puede podemos pueden podia podria pude pudo quiero quieres quiere queremos quieren
queria quisiera quise quiso se sabes sabe sabemos saben sabia doy das da damos dan di dio dado veo ves ve vemos ven vi vio visto
digo dices dice dicen dije dijo dicho hablo hablas habla hable hablado quedo queda quede pido pide pedi pidio compro compra compre
comprado pago paga pague pagado recibo recibe recibi recibio recibido envio envia envie enviado manda mande mandado llega llego
llegue llegado llegara entrega entregas entregado cambio cambia cambie cancelo cancela cancelado reservo reserva reservas confirmo
confirma confirmado ayuda ayudame ayude necesito necesita necesitamos gusta gustaria gusto creo cree pienso espero espera esperando
intento intenta intente consigo consigue deja deje dejo dejado pasa paso pase pasado lleva llevo lleve trae traigo traen coge cojo
toma tomo abre abro abierto abierta cierra cierro cerrado cerrada empieza acaba acabo termina vuelve vuelvo sale salgo salio entra
entro entre llama llamo llame llamado llamar pregunta respuesta responde respondio atiende resuelve aviso avisa verifica mira mire
oye oiga lea escribe escribo recoge recoger recoja recogida dia dias tarde tardes noche noches manana mananas madrugada semana
semanas mes meses ano anos hora horas minuto minutos segundo lunes martes miercoles jueves viernes sabado domingo enero febrero
marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pedido pedidos entrega paquete paquetes producto
productos articulo articulos tienda tiendas precio precios valor descuento descuentos cupon envio envios plazo pago pagos
transferencia tarjeta tarjetas credito debito cuenta cuentas dinero euros euro pesos peso factura facturas recibo ticket cuota
cuotas garantia defecto devolucion devoluciones reembolso disponible disponibilidad talla tallas tamano color colores modelo
modelos numero numeros codigo codigos clave contrasena usuario acceso registro web pagina aplicacion sistema error problema
problemas asistencia soporte atencion agente agentes operador operadora humano persona personas gente cliente clientes vendedor
vendedora encargado encargada gerente jefe jefa repartidor mensajero transportista correos correo caja bolsa sobre direccion calle
avenida plaza paseo camino carretera barrio ciudad estado provincia pais casa piso apartamento edificio porteria portero portal
escalera planta puerta bajo atico telefono movil celular mail mensaje mensajes audio foto fotos video documento documentos nombre
nombres apellido apellidos nacimiento fecha edad sexo madre padre mama papa hijo hija hijos hijas hermano hermana hermanos hermanas
abuelo abuela abuelos tio tia tios primo prima sobrino sobrina marido esposo esposa mujer hombre chico chica nino nina ninos ninas
bebe novio novia amigo amiga amigos amigas companero companera companeros colega colegas vecino vecina vecinos senor senora senores
senorita don dona sr sra srta hola buenas buenos buen bueno buena dias adios hasta luego gracias mil favor perdon perdona perdone
disculpa disculpe permiso felicidades feliz todo bien ok vale venga claro verdad mentira correcto correcta equivocado equivocada
cierto cierta seguro segura genial estupendo excelente perfecto perfecta maravilloso lindo linda bonito bonita feo fea nuevo nueva
nuevos nuevas viejo vieja grande grandes pequeno pequena alto alta bajo baja ancho ancha corto corta largo larga caro cara barato
barata facil dificil caliente frio fria dulce salado fresco limpio sucio lleno llena vacio blanco blanca blancos negro negra azul
azules verde verdes rojo roja amarillo amarilla rosa morado gris marron naranja dorado plata beige agua cafe te leche zumo jugo
refresco cerveza vino pan arroz carne pollo pescado huevo huevos queso jamon ensalada pizza bocadillo patata patatas papas tarta
torta helado chocolate fruta manzana pera uva limon fresa pina tomate cebolla ajo sal azucar aceite mantequilla nevera frigorifico
horno lavadora lavavajillas television tele ordenador portatil computadora tableta auriculares cargador cable mesa mesas silla
sillas sofa cama colchon armario alfombra cortina lampara ventilador camisa camiseta pantalon pantalones falda vestido blusa abrigo
chaqueta zapatos zapatillas zapato botas sandalias bolso mochila reloj gafas anillo collar pendientes perfume champu jabon medicina
medicamento farmacia medico medica medicos doctor doctora cita citas consulta visita examen analisis hospital clinica paciente
dentista enfermera salud dolor fiebre gripe alergia alergico alergica enfermo enferma embarazada receta ibuprofeno escuela colegio
curso clase profesor profesora alumno alumna estudiante trabajo empresa empleo empleado empleada servicio servicios reunion contrato
seguro seguros banco sucursal coche carro auto moto matricula autobus tren avion viaje hotel habitacion vuelo maleta pasaporte vida
muerte amor paz alegria esperanza fe suerte dios jesus virgen santo santa san santos angel cielo sol luna estrella mar playa rio
campo sierra montana flor flores jardin arbol animal perro perra gato gata pajaro fiesta fiestas navidad pascua carnaval cumpleanos
regalo regalos sorpresa juego juegos futbol equipo musica pelicula libro libros periodico revista noticia noticias radio internet
wifi red grupo grupos lista opcion opciones eleccion duda dudas preguntas cuestion asunto motivo causa razon modo forma manera vez
veces parte partes lugar sitio cosa cosas punto puntos linea orden tipo tipos ejemplo fin principio medio mitad resto final ultimo
ultima ultimos primero primera primer segunda tercero tercera proximo proxima pasada anterior siguiente actual antiguo antigua
urgente urgencia importante necesario posible imposible listo lista libre ocupado ocupada retraso retrasado cancelada pagada
aprobado rechazado pendiente vencido caducado roto rota danado falta faltan faltaba sobra cero uno dos tres cuatro cinco seis
siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
mil millon media docena par pares unidad unidades litro litros metro metros kilo kilos gramo gramos atentamente atte saludo saludos
cordialmente cordiales abrazo abrazos beso besos titular responsable beneficiario destinatario remitente propietario propietaria
dueno duena inquilino socio socia miembro jubilado abogado abogada ingeniero ingeniera conductor interesado interesada espanol
espanola italiano italiana ingles inglesa frances francesa aleman americano mexicano mexicana argentino argentina chileno colombiano
peruano ademas incluso sobre todo realmente desgraciadamente lamentablemente inmediatamente nuevamente exactamente simplemente
varon mujer sexo historia clinica localidad provincia antecedentes diagnostico tratamiento ingreso alta informe unidad servicio
hospitalario universitario luz cruz reyes rey remedios socorro
estrella aurora sol blanca calvo delgado bravo leal
gallego castellano iglesias iglesia campos flores torres torre rio rios
montes monte sierra cabello cabeza mano manos pie pies ojo ojos corazon cuerpo sangre gracia marca marcas central general nacional
internacional federal municipal publico publica privado privada personal comercial normal especial simple doble triple completo
completa parcial total gratis gratuito oferta ofertas promocion promociones rebajas botella lata vaso plato olla fuego gas luz
energia recibos llamada llamadas protocolo reclamacion queja sugerencia incidencia derecho ley juez policia robo robado robada
perdido perdida bloqueado bloqueada activar activo activa suscripcion mensual anual vencimiento lote serie peso altura anchura
longitud almacen sede oficina oficinas departamento supermercado mercado panaderia estacion aeropuerto iglesia parque puente norte
sur este oeste centro esquina frente porfa porfavor xfa pls tb tmb xq pq k q d tlf tfno uff ay ojala vaya caray verguenza desastre
pesimo fatal horrible malo mala triste enfadado enfadada nervioso nerviosa cansado cansada preocupado preocupada contento contenta
encantado encantada carino guapo guapa tio majo zara mango mercadona carrefour seat movistar vodafone orange jazztel nombre
apellidos domicilio pais nacida nacido residente natural hablar saber pone ponen puesto puse quite sigue sigo siguen llevo llevamos
funciona funcionaba funcionar aparece aparecio sale muestra mostrar espere esperen ojo adelante encima
dolores margarita domingos sabados lunes hawaiana cuatro quesos barbacoa canas mariscos
milagro agotado cambian centrifuga sip sipo nop listo
anular desmarcar reprogramar reagendar agendar mantener modificar rastrear continuar detalles detalle finalizar rechazar
aceptar renovar repetir corregir editar eliminar borrar localizar solicitar seguimiento aplazar`
