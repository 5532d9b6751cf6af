using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements;

/// <summary>What one side does, brings and pays, as the card of the convention shows it.</summary>
internal static class AgreementCommitments
{
    /// <param name="project">The project, as the partner sees it whose side is told.</param>
    /// <param name="partner">Which of several partners, from 0.</param>
    public static IEnumerable<AdaptiveElement> Of(Project project, Side side, Texts texts, AnswersInWords words, int partner = 0)
    {
        var isLibrary = side == Side.Library;
        var actions = project
            .Actions.Where(a => isLibrary ? a.Owner != Side.Partner : a.IsOf(partner))
            .Select(a => Typeset.Tidied(Items.Describe(a, words.Answers, texts)));
        foreach (var element in List(ProjectQuestions.Actions, Fields.Actions, actions))
        {
            yield return element;
        }
        var means = (isLibrary ? project.LibraryMeans : project.PartnerMeans).Select(m => Typeset.Tidied(m.Text));
        foreach (
            var element in List(
                isLibrary ? ProjectQuestions.CommitmentsLibrary : ProjectQuestions.CommitmentsPartner,
                isLibrary ? Fields.LibraryMeans : Fields.PartnerMeans,
                means
            )
        )
        {
            yield return element;
        }
        var budget = isLibrary ? project.LibraryBudget : project.PartnerBudget;
        yield return budget switch
        {
            null => CardText.Labelled(texts, texts.Label(ProjectQuestions.Budget), null),
            > 0 => CardText.Plain(texts.Say("budgetOf", ("amount", new Money(budget.Value)))),
            _ => CardText.Plain(texts.Say("budgetNone")),
        };

        IEnumerable<AdaptiveElement> List(string questionId, string field, IEnumerable<string> items)
        {
            var label = texts.Label(questionId);
            var shown = items.Select(words.Short).ToList();
            return shown.Count > 0
                ? [CardText.Plain(label), CardText.Bullets(shown)]
                : [CardText.Labelled(texts, label, project.Answers.Has(field) ? texts.Say("listNone") : null)];
        }
    }
}
