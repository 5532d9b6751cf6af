using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace PartnershipBot.Tests.Architecture;

/// <summary>Every type that a compiled type names: in its declarations, its attributes and the bodies of its methods.</summary>
internal static class KnownTypes
{
    private const byte TwoBytes = 0xFE;

    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly FrozenDictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToFrozenDictionary(o => (int)(ushort)o.Value, o => o.OperandType);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var known = new HashSet<Type>();
        Add(known, type.BaseType);
        foreach (var contract in type.GetInterfaces())
        {
            Add(known, contract);
        }
        Attributes(known, type);
        foreach (var member in type.GetMembers(Own).Where(m => m is not Type))
        {
            Attributes(known, member);
            Member(known, member);
            if (member is MethodBase method)
            {
                Body(known, method);
            }
        }
        return known;
    }

    /// <summary>A type with everything it is made of: the element of an array, the arguments of a generic type.</summary>
    private static void Add(HashSet<Type> known, Type? type)
    {
        if (type is null or { IsGenericParameter: true })
        {
            return;
        }
        if (type.HasElementType)
        {
            Add(known, type.GetElementType());
            return;
        }
        if (type is { IsGenericType: true, IsGenericTypeDefinition: false })
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Add(known, argument);
            }
            type = type.GetGenericTypeDefinition();
        }
        known.Add(type);
    }

    private static void Member(HashSet<Type> known, MemberInfo? member)
    {
        switch (member)
        {
            case Type type:
                Add(known, type);
                return;
            case FieldInfo field:
                Add(known, field.FieldType);
                break;
            case PropertyInfo property:
                Add(known, property.PropertyType);
                break;
            case EventInfo happening:
                Add(known, happening.EventHandlerType);
                break;
            case MethodBase method:
                foreach (var parameter in method.GetParameters())
                {
                    Add(known, parameter.ParameterType);
                }
                foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : [])
                {
                    Add(known, argument);
                }
                Add(known, (method as MethodInfo)?.ReturnType);
                break;
        }
        Add(known, member?.DeclaringType);
    }

    private static void Attributes(HashSet<Type> known, MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            Add(known, attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(a => a.TypedValue)))
            {
                Add(known, argument.Value as Type);
            }
        }
    }

    private static void Body(HashSet<Type> known, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return;
        }
        foreach (var local in body.LocalVariables)
        {
            Add(known, local.LocalType);
        }
        foreach (var clause in body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause))
        {
            Add(known, clause.CatchType);
        }
        foreach (var token in Tokens(code))
        {
            Member(
                known,
                method.Module.ResolveMember(
                    token,
                    method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null,
                    method.IsGenericMethod ? method.GetGenericArguments() : null
                )
            );
        }
    }

    /// <summary>The metadata tokens of the types, fields and methods that a body names.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        var at = 0;
        while (at < code.Length)
        {
            var operation = code[at] == TwoBytes ? (code[at] << 8) | code[at + 1] : code[at];
            at += code[at] == TwoBytes ? 2 : 1;
            var operand = Operands[operation];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
