using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Projects;

/// <summary>What is offered at the questions of the project: the models for the partner's kind that are not taken yet.</summary>
internal static class ProjectModels
{
    /// <summary>The objectives that the project does not have yet.</summary>
    public static IReadOnlyList<string> Objectives(ReadingContext context)
    {
        var taken = context.Answers.List<Objective>(Fields.Objectives).Select(o => o.Text).ToHashSet();
        return [.. Of(context, ModelTexts.Objective).Where(model => !taken.Contains(model))];
    }

    /// <summary>The criteria that the project does not have yet: each is known by what it counts.</summary>
    public static IReadOnlyList<string> Criteria(ReadingContext context)
    {
        var taken = context.Answers.List<Criterion>(Fields.Criteria).Select(c => c.Indicator).ToList();
        return
        [
            .. Of(context, ModelTexts.Criterion)
                .Where(model => !taken.Exists(indicator => model.StartsWith(indicator, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>The models of one part.</summary>
    public static Func<ReadingContext, IReadOnlyList<string>> Of(string part) => context => Of(context, part);

    private static IReadOnlyList<string> Of(ReadingContext context, string part) =>
        ModelTexts.Of(context.Answers.Text(Fields.PartnerKind), part, context.Texts.Lang);
}
