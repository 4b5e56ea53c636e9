import { html } from '../html.ts';
import { htmlAnswer, type Answer, type Context } from '../site.ts';
import { shell } from './shell.ts';

/** A consent wall: nothing but the request to accept cookies, status 200. */
export const consentWall = (context: Context, path: string): Answer =>
  htmlAnswer(
    shell(context, {
      title: `Vos choix concernant les cookies — ${context.site.title}`,
      description: 'Gestion du consentement.',
      path,
      main: html`<div
        class="wall cookie-consent"
        id="cmp-${context.noise.nonce}"
        role="dialog"
        aria-modal="true"
      >
        <h1>Nous respectons votre vie privée</h1>
        <p>
          Avec votre accord, nous et nos 148 partenaires utilisons des cookies pour stocker et
          consulter des informations personnelles. Pour continuer, veuillez accepter ou paramétrer
          vos choix.
        </p>
        <p>
          <button type="button">Tout accepter</button>
          <button type="button">Continuer sans accepter</button>
        </p>
      </div>`,
    }),
  );

/** A bot check that answers 200. */
export const botWall = (context: Context, path: string): Answer =>
  htmlAnswer(
    html`<!doctype html>
      <html lang="fr">
        <head>
          <meta charset="utf-8" />
          <title>Un instant…</title>
          <meta name="robots" content="noindex,nofollow" />
          <link rel="canonical" href="${context.origin(context.site.name)}${path}" />
          <link rel="stylesheet" href="/style.css" />
        </head>
        <body>
          <div class="wall" id="challenge-form">
            <h1>Vérifions que vous n’êtes pas un robot</h1>
            <p>
              Activité inhabituelle détectée. Veuillez activer JavaScript et résoudre le captcha
              ci-dessous pour accéder au site.
            </p>
            <div class="captcha" data-sitekey="${context.noise.nonce}"></div>
            <p class="small">Identifiant de la requête : ${context.noise.nonce}</p>
          </div>
        </body>
      </html>`,
  );

/** "Not found" wearing a 200. */
export const softNotFound = (context: Context, path: string): Answer =>
  htmlAnswer(
    shell(context, {
      title: `Page introuvable — ${context.site.title}`,
      description: 'Cette page n’existe plus.',
      path,
      main: html`<h1>Oups, cette page est introuvable</h1>
        <p>Erreur 404 : l’article que vous cherchez n’existe plus ou a été déplacé.</p>
        <p><a class="button" href="/">Retour à l’accueil</a></p>`,
    }),
  );

/** A page behind an account. */
export const loginWall = (context: Context, path: string): Answer =>
  htmlAnswer(
    shell(context, {
      title: `Connexion — ${context.site.title}`,
      description: 'Connectez-vous à votre compte.',
      path,
      main: html`<div class="wall">
        <h1>Connectez-vous pour continuer</h1>
        <form method="post" action="${path}">
          <p>
            <label
              >Adresse e-mail <input type="email" name="email" autocomplete="username"
            /></label>
          </p>
          <p>
            <label
              >Mot de passe <input type="password" name="password" autocomplete="current-password"
            /></label>
          </p>
          <p><button type="submit">Se connecter</button></p>
        </form>
        <p class="small"><a href="#">Mot de passe oublié ?</a></p>
      </div>`,
    }),
  );
