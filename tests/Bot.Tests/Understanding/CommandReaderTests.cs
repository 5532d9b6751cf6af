using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Tests.Understanding;

public class CommandReaderTests
{
    [Theory]
    [InlineData("nouveau partenariat", Command.NewPartnership)]
    [InlineData("New partnership", Command.NewPartnership)]
    [InlineData("reprendre", Command.Resume)]
    [InlineData("resume", Command.Resume)]
    [InlineData("Mes partenariats", Command.MyPartnerships)]
    [InlineData("my partnerships", Command.MyPartnerships)]
    [InlineData("aide", Command.Help)]
    [InlineData("help", Command.Help)]
    [InlineData("?", Command.Help)]
    [InlineData("AIDE\u202F!", Command.Help)]
    [InlineData("« aide »", Command.Help)]
    [InlineData("annuler", Command.Cancel)]
    [InlineData("cancel", Command.Cancel)]
    [InlineData("menu", Command.Menu)]
    [InlineData("retour", Command.Back)]
    [InlineData("back", Command.Back)]
    [InlineData("passer", Command.Skip)]
    [InlineData("“skip”", Command.Skip)]
    [InlineData("je ne sais pas encore", Command.DontKnow)]
    [InlineData("Je ne sais pas", Command.DontKnow)]
    [InlineData("I don’t know yet", Command.DontKnow)]
    [InlineData("i don't know", Command.DontKnow)]
    [InlineData("plus tard", Command.Later)]
    [InlineData("later", Command.Later)]
    [InlineData("formulaire", Command.Form)]
    [InlineData("form", Command.Form)]
    [InlineData("recapitulatif", Command.Recap)]
    [InlineData("Récapitulatif", Command.Recap)]
    [InlineData("summary", Command.Recap)]
    [InlineData("aperçu", Command.Preview)]
    [InlineData("preview", Command.Preview)]
    [InlineData("Où en est-on ?", Command.Progress)]
    [InlineData("where are we?", Command.Progress)]
    [InlineData("suspendre", Command.Suspend)]
    [InlineData("Suspend the partnership", Command.Suspend)]
    [InlineData("abandonner", Command.Abandon)]
    [InlineData("supprimer le partenariat", Command.Delete)]
    [InlineData("delete", Command.Delete)]
    [InlineData("Paramètres", Command.Settings)]
    [InlineData("settings", Command.Settings)]
    [InlineData("english", Command.English)]
    [InlineData("anglais", Command.English)]
    [InlineData("français", Command.French)]
    [InlineData("french", Command.French)]
    [InlineData("bonjour", Command.Greeting)]
    [InlineData("Hello!", Command.Greeting)]
    [InlineData("aide 🙏", Command.Help)]
    [InlineData("Retour.", Command.Back)]
    [InlineData("convention signée", Command.AgreementSigned)]
    [InlineData("agreement signed", Command.AgreementSigned)]
    [InlineData("séance", Command.Session)]
    [InlineData("Nouvelle séance", Command.Session)]
    [InlineData("session", Command.Session)]
    [InlineData("voir les séances", Command.Sessions)]
    [InlineData("demandes", Command.SupportRequests)]
    [InlineData("requests", Command.SupportRequests)]
    public void An_exact_command_is_one_whether_a_question_waits_or_not(string text, Command expected)
    {
        CommandReader.Read(text, tolerant: false).ShouldBe(expected);
        CommandReader.Read(text, tolerant: true).ShouldBe(expected);
    }

    [Theory]
    [InlineData("bonjour, je voudrais créer un partenariat svp", Command.NewPartnership)]
    [InlineData("nouvau partenariat", Command.NewPartnership)]
    [InlineData("je voudrais noter une séance svp", Command.Session)]
    [InlineData("sceance", Command.Session)]
    [InlineData("séances", Command.Sessions)]
    [InlineData("sessions", Command.Sessions)]
    [InlineData("voir mes séances", Command.Sessions)]
    [InlineData("les demandes en cours", Command.SupportRequests)]
    [InlineData("Je souhaite démarrer un partenariat avec l’école", Command.NewPartnership)]
    [InlineData("I would like to start a new partnership, please", Command.NewPartnership)]
    [InlineData("mes partenariat", Command.MyPartnerships)]
    [InlineData("voir la liste de mes partenariats", Command.MyPartnerships)]
    [InlineData("show me my partnerships", Command.MyPartnerships)]
    [InlineData("pouvez-vous m'aider", Command.Help)]
    [InlineData("j’ai besoin d’aide s’il vous plaît", Command.Help)]
    [InlineData("je veux reprendre", Command.Resume)]
    [InlineData("reprendre mon partenariat", Command.Resume)]
    [InlineData("Bonjour Passerelle, merci", Command.Greeting)]
    [InlineData("parametre", Command.Settings)]
    [InlineData("formulare", Command.Form)]
    [InlineData("j’ai un nouveau partenaire", Command.NewPartnership)]
    [InlineData("bonjour à tous", Command.Greeting)]
    [InlineData("où en sont mes partenariats ?", Command.MyPartnerships)]
    [InlineData("can you speak English?", Command.English)]
    [InlineData("menu svp", Command.Menu)]
    [InlineData("je voudrais suspendre ce partenariat", Command.Suspend)]
    [InlineData("où en est le projet, s’il vous plaît ?", Command.Progress)]
    public void A_request_is_understood_when_nothing_waits(string text, Command expected)
    {
        CommandReader.Read(text, tolerant: true).ShouldBe(expected);
        CommandReader.Read(text, tolerant: false).ShouldBeNull();
    }

    [Theory]
    [InlineData("annuler la dernière réponse")]
    [InlineData("Pas de retour des familles")]
    [InlineData("Aide aux devoirs")]
    [InlineData("École Jacques-Prévert")]
    [InlineData("le partenariat avec l’école commence en mars")]
    [InlineData("merci")]
    [InlineData("Le menu du jour")]
    [InlineData("je ne veux pas créer de partenariat")]
    [InlineData("oui")]
    [InlineData("27")]
    [InlineData("🙂")]
    [InlineData("")]
    public void Ordinary_prose_is_no_command(string text)
    {
        CommandReader.Read(text, tolerant: false).ShouldBeNull();
        CommandReader.Read(text, tolerant: true).ShouldBeNull();
    }
}
