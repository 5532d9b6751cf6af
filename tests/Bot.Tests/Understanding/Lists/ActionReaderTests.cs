using PartnershipBot.Understanding.Lists;
using Side = PartnershipBot.Domain.Side;

namespace PartnershipBot.Tests.Understanding.Lists;

public class ActionReaderTests
{
    [Theory]
    [InlineData("Accueil de classe toutes les trois semaines (les deux)", "Accueil de classe toutes les trois semaines", Side.Both)]
    [InlineData("Class visit every three weeks (both)", "Class visit every three weeks", Side.Both)]
    [InlineData("Accueil de classe d’une heure (les deux)", "Accueil de classe d’une heure", Side.Both)]
    [InlineData("Prêt de 30 livres par classe (la bibliothèque)", "Prêt de 30 livres par classe", Side.Library)]
    [InlineData("Accompagnement et installation de la salle (le partenaire).", "Accompagnement et installation de la salle", Side.Partner)]
    [InlineData("Lecture à voix haute (nous)", "Lecture à voix haute", Side.Library)]
    [InlineData("Transport (l’école)", "Transport", Side.Partner)]
    [InlineData("Transport (pour l’EHPAD)", "Transport", Side.Partner)]
    [InlineData("Soirée lecture – bibliothèque", "Soirée lecture", Side.Library)]
    [InlineData("Soirée lecture - la médiathèque", "Soirée lecture", Side.Library)]
    [InlineData("Soirée lecture : les deux", "Soirée lecture", Side.Both)]
    [InlineData("Reading evening (the library)", "Reading evening", Side.Library)]
    [InlineData("Reading evening (us)", "Reading evening", Side.Library)]
    [InlineData("Reading evening - the school", "Reading evening", Side.Partner)]
    [InlineData("Reading evening (library and partner)", "Reading evening", Side.Both)]
    [InlineData("Soirée (bibliothèque + école)", "Soirée", Side.Both)]
    [InlineData("Soirée (bibliothèque/école)", "Soirée", Side.Both)]
    [InlineData("Lecture (porteur : bibliothèque)", "Lecture", Side.Library)]
    [InlineData("Atelier (animé par la bibliothécaire)", "Atelier", Side.Library)]
    [InlineData("Accueil de classe, les deux", "Accueil de classe", Side.Both)]
    [InlineData("Soirée (en janvier) (les deux)", "Soirée (en janvier)", Side.Both)]
    public void The_owner_leaves_the_label(string item, string label, Side owner) =>
        ActionReader.Read(item).ShouldBe(new ActionReading(label, owner));

    [Theory]
    [InlineData("Association participative et lectures à voix haute")]
    [InlineData("École invitée à une lecture publique")]
    [InlineData("Notre école partagée entre deux ateliers")]
    [InlineData("Soirée lecture en famille (en janvier)")]
    [InlineData("Dépôt de 60 documents renouvelé chaque trimestre")]
    [InlineData("Visite de la bibliothèque")]
    [InlineData("Atelier (avec les élèves de l’école)")]
    [InlineData("Spectacle : conte et musique")]
    [InlineData("Prêt de malles : crèche, école, quartier")]
    [InlineData("Visites, spectacles, école")]
    [InlineData("(les deux)")]
    public void Other_words_stay_in_the_label_and_the_owner_is_to_be_asked(string item) =>
        ActionReader.Read(item).ShouldBe(new ActionReading(item, null));
}
